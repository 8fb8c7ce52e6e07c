#include "ui/settings/languagechoice.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textroom.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QString languageKey = u"appearance/language"_s;
constexpr int boxDigits = 35;

/// Code and own name. Each has a file in translations/.
const std::array<std::pair<QLatin1StringView, QString>, 3> languages {{
    {"en"_L1, u"English"_s},
    {"de"_L1, u"Deutsch"_s},
    {"es"_L1, u"Español"_s},
}};

} // namespace

QString loadLanguage(const SettingsStore &store)
{
    const QString code = store.value(languageKey).toString();
    const bool isKnown =
        std::ranges::any_of(languages, [&code](const auto &language) { return code == language.first; });
    return isKnown ? code : QString();
}

void saveLanguage(SettingsStore &store, const QString &code)
{
    store.setValue(languageKey, code);
}

LanguageChoice::LanguageChoice(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox)
    , m_restart(new QWidget)
{
    m_box->setObjectName(u"language"_s);
    m_box->setAccessibleName(tr("Language"));
    keepDigits(*m_box, boxDigits);
    m_box->addItem(tr("As the system"), QString());
    for (const auto &[code, name] : languages)
        m_box->addItem(name, QString(code));
    setFocusProxy(m_box);

    auto *sentence = new PlainLabel(tr("Leadline speaks this language from its next start on. A campaign "
                                       "that is calling waits after a restart."));
    sentence->setWrapping(true);
    sentence->setQuiet(true);
    auto *again = plainButton(tr("Restart now"));
    again->setObjectName(u"restart"_s);
    auto *row = new QHBoxLayout(m_restart);
    row->setContentsMargins(0, gap::tiny, 0, 0);
    row->setSpacing(gap::medium);
    row->addWidget(sentence, 1);
    row->addWidget(again);
    m_restart->setObjectName(u"restartRow"_s);
    m_restart->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_box, 0, Qt::AlignLeft);
    column->addWidget(m_restart);
    connect(m_box, &QComboBox::activated, this, [this] {
        showRestart();
        emit chosen(language());
    });
    connect(again, &QPushButton::clicked, this, &LanguageChoice::restartRequested);
}

void LanguageChoice::setLanguage(const QString &code)
{
    m_inForce = code;
    m_box->setCurrentIndex(qMax(0, m_box->findData(code)));
    showRestart();
}

QString LanguageChoice::language() const
{
    return m_box->currentData().toString();
}

void LanguageChoice::showRestart()
{
    m_restart->setVisible(language() != m_inForce);
}
