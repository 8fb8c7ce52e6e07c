#pragma once

#include <QTranslator>

/// The words of the program in the language of the system; English (with its plural forms) where there is no other.
class Translations final {
public:
    /// Installs them into the application, which must exist and outlive this object.
    Translations();

private:
    QTranslator m_qt;
    QTranslator m_own;
};
