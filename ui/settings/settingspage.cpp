#include "ui/settings/settingspage.h"

#include "ui/settings/languagechoice.h"
#include "ui/settings/settingsform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textroom.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int formDigits = 95; ///< wider lines are not read at a glance

bool sameSettings(const Settings &a, const Settings &b)
{
    return a.limits == b.limits && a.provider == b.provider && a.listeners == b.listeners
        && a.recordings == b.recordings && a.imports == b.imports && a.business == b.business;
}

} // namespace

SettingsPage::SettingsPage(const Settings &settings, SettingsStore &store, SecretStore &secrets, QWidget *parent)
    : Page(parent)
    , m_store(store)
    , m_saved(settings)
    , m_form(new SettingsForm(secrets))
    , m_state(new PlainLabel)
    , m_save(primaryButton(tr("Save")))
    , m_discard(flatButton(tr("Discard")))
{
    createLayout();
    m_form->setAppearance(Appearance::load(store));
    m_form->setLanguage(loadLanguage(store));
    connect(m_form, &SettingsForm::changed, this, &SettingsPage::checkForm);
    connect(m_form, &SettingsForm::secretChanged, this, &SettingsPage::secretChanged);
    connect(m_form, &SettingsForm::testRequested, this, &SettingsPage::testConnectionRequested);
    connect(m_form, &SettingsForm::failed, this, [this](const Error &error) { emit message(messageOf(error)); });
    connect(m_form, &SettingsForm::appearanceChanged, this, [this](const Appearance &appearance) {
        appearance.save(m_store);
        emit appearanceChanged(appearance);
    });
    connect(m_form, &SettingsForm::closingChoiceChanged, this,
            [this](ClosingChoice choice) { saveClosingChoice(m_store, choice); });
    connect(m_form, &SettingsForm::languageChanged, this,
            [this](const QString &code) { saveLanguage(m_store, code); });
    connect(m_form, &SettingsForm::restartRequested, this, &SettingsPage::restart);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    connect(m_discard, &QPushButton::clicked, this, &SettingsPage::discard);
    discard();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QIcon SettingsPage::icon() const
{
    return themedIcon("configure"_L1);
}

void SettingsPage::createLayout()
{
    m_save->setObjectName(u"save"_s);
    m_discard->setObjectName(u"discard"_s);
    m_state->setObjectName(u"state"_s);
    m_state->setQuiet(true);
    auto *header = new PageHeader(title());
    auto *rules = flatButton(tr("Calling rules…"));
    rules->setObjectName(u"callingRules"_s);
    connect(rules, &QPushButton::clicked, this, &SettingsPage::rulesRequested);
    header->addAction(m_state);
    header->addAction(rules);
    header->addAction(m_discard);
    header->setMainAction(m_save);
    keepDigits(*m_form, formDigits, TextRoom::AtMost);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    area->setWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(area, 1);
}

/// What the question at closing has remembered meanwhile.
void SettingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_form->setClosingChoice(loadClosingChoice(m_store));
}

void SettingsPage::checkForm()
{
    const Result<Settings> entered = m_form->settings();
    const bool changed = !entered || !sameSettings(*entered, m_saved);
    m_save->setEnabled(entered && changed);
    m_discard->setEnabled(changed);
    if (!entered)
        m_state->setText(entered.error().message);
    else
        m_state->setText(changed ? tr("Not saved yet") : QString());
}

void SettingsPage::save()
{
    const Result<Settings> entered = m_form->settings();
    if (!entered) {
        emit message(messageOf(entered.error()));
        return;
    }
    m_saved = *entered;
    m_saved.save(m_store);
    m_form->setSettings(m_saved);
    checkForm();
    emit settingsChanged(m_saved);
    emit message({ .kind = Message::Kind::Success, .text = tr("Settings saved.") });
}

/// What was entered goes along, or the fault in it is told and nothing ends.
void SettingsPage::restart()
{
    if (m_discard->isEnabled())
        save();
    if (!m_discard->isEnabled())
        emit restartRequested();
}

void SettingsPage::discard()
{
    m_form->setSettings(m_saved);
    checkForm();
}

void SettingsPage::focusApiKey()
{
    m_form->focusApiKey();
}

void SettingsPage::showConnectionResult(const Result<AccountInfo> &result)
{
    m_form->showConnection(result);
}
