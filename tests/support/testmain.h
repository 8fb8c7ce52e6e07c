#pragma once

#include <QObject>
#include <QTest>

#include <functional>

/// The test classes of one program, by the name of their file without `tst_`.
namespace testsupport {

using Factory = std::function<QObject *()>;

/// Called by LEADLINE_TEST before main().
bool registerSuite(const char *file, Factory factory);

} // namespace testsupport

/// Put at the end of tst_name.cpp, before the include of its .moc file.
#define LEADLINE_TEST(Class)                                                                                 \
    [[maybe_unused]] static const bool registered##Class                                                     \
        = testsupport::registerSuite(__FILE__, [] { return static_cast<QObject *>(new Class); });
