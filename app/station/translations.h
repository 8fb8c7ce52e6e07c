#pragma once

#include <QLocale>
#include <QTranslator>

/// The words of the program in the language of the system; English (with its plural forms) where there is no
/// other.
class Translations final {
public:
    /// Installs them into the application, which must exist and outlive this object.
    Translations();

    /// "de": that language, with the dates and numbers it has in the territory of the system, and in its own
    /// where it is not spoken there; empty: that of the system. Texts that are shown already stay. No other
    /// thread may run yet: it sets the default locale, which all of them read.
    void use(const QString &language);

private:
    void load(const QLocale &locale);

    QTranslator m_qt;
    QTranslator m_own;
};
