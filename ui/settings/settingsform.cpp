#include "ui/settings/settingsform.h"

#include "ui/settings/connectionline.h"
#include "ui/settings/formcard.h"
#include "ui/settings/languagechoice.h"
#include "ui/settings/secretfield.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/countryname.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textroom.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array countries {"US", "CA", "PR", "MX", "GB", "IE", "AU", "NZ",
                                "DE", "AT", "CH", "FR", "ES", "IT", "NL"};

constexpr std::array<std::pair<ThemeMode, const char *>, 4> themes {{
    {ThemeMode::System, QT_TRANSLATE_NOOP("SettingsForm", "As the system")},
    {ThemeMode::Light, QT_TRANSLATE_NOOP("SettingsForm", "Light")},
    {ThemeMode::Dark, QT_TRANSLATE_NOOP("SettingsForm", "Dark")},
    {ThemeMode::HighContrast, QT_TRANSLATE_NOOP("SettingsForm", "High contrast")},
}};

constexpr std::array<std::pair<double, const char *>, 4> textScales {{
    {1.0, QT_TRANSLATE_NOOP("SettingsForm", "As the system")},
    {1.15, QT_TRANSLATE_NOOP("SettingsForm", "Large")},
    {1.3, QT_TRANSLATE_NOOP("SettingsForm", "Larger")},
    {1.6, QT_TRANSLATE_NOOP("SettingsForm", "Very large")},
}};

constexpr std::array<std::pair<ClosingChoice, const char *>, 3> closings {{
    {ClosingChoice::Ask, QT_TRANSLATE_NOOP("SettingsForm", "Ask me")},
    {ClosingChoice::Background, QT_TRANSLATE_NOOP("SettingsForm", "Keep calling in the background")},
    {ClosingChoice::Quit, QT_TRANSLATE_NOOP("SettingsForm", "Quit; the campaign waits")},
}};

/// What the provider's plans allow. Source: the provider's price list.
struct Plan {
    const char *name;
    int atOnce;
    int perHour;
    int perDay;
    double usdPerMinute;
};
constexpr std::array plans {
    Plan {QT_TRANSLATE_NOOP("SettingsForm", "Start"), 10, 100, 100, 0.14},
    Plan {QT_TRANSLATE_NOOP("SettingsForm", "Build"), 50, 1'000, 2'000, 0.12},
    Plan {QT_TRANSLATE_NOOP("SettingsForm", "Scale"), 100, 1'000, 5'000, 0.11},
};

QString secretName(SecretName name)
{
    return u"secret_%1"_s.arg(static_cast<int>(name));
}

template <typename Box>
Box *numberBox(decltype(std::declval<Box>().value()) least, decltype(std::declval<Box>().value()) most)
{
    auto *box = new Box;
    box->setRange(least, most);
    box->setAccelerated(true);
    keepDigits(*box, 20);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

QString baseUrlHelp()
{
    return SettingsForm::tr("Leave it as it is unless your provider told you another address.");
}
QString ownHelp()
{
    return SettingsForm::tr(
        "Telephones of your own, with commas: test calls ring these only. Campaigns leave them "
        "out from the next start of the program on.");
}

QString businessHelp()
{
    return SettingsForm::tr("The registered name. It is said in the first sentence of every call; without it "
                            "no campaign starts.");
}
QString callbackHelp()
{
    return SettingsForm::tr("Where people can ring you, for example to ask not to be called again.");
}
QString publicHelp()
{
    return SettingsForm::tr("An https address that leads to the webhook port, for example a tunnel. Empty: "
                            "results are fetched instead, "
                            "which needs no address.");
}

} // namespace

SettingsForm::SettingsForm(SecretStore &secrets, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
{
    setProperty("panel", false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::large, gap::tiny, gap::large, gap::huge);
    column->setSpacing(gap::large);
    addAccount(*column);
    addBusiness(*column);
    addLimits(*column);
    addListener(*column);
    addAppearance(*column);
    column->addStretch();
    connectInputs();
}

/// Texts and their size change while the form is shown, too.
bool SettingsForm::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        alignLabels();
    return QWidget::event(event);
}

void SettingsForm::alignLabels()
{
    const QList<FormCard *> cards = findChildren<FormCard *>();
    int width = 0;
    for (const FormCard *card : cards)
        width = std::max(width, card->labelWidth());
    for (FormCard *card : cards)
        card->setLabelWidth(width);
}

void SettingsForm::addSecret(FormCard &card, const QString &label, SecretName name, const QString &help)
{
    auto *field = new SecretField(m_secrets, name, QString(label).remove(u'&'));
    field->setObjectName(secretName(name));
    card.addRow(label, field, help);
    connect(field, &SecretField::changed, this, &SettingsForm::secretChanged);
    connect(field, &SecretField::failed, this, &SettingsForm::failed);
}

void SettingsForm::addAccount(QVBoxLayout &column)
{
    auto *card = new FormCard(tr("Account"));
    addSecret(*card, tr("API &key"), SecretName::ApiKey, SecretField::placeText(m_secrets));
    m_baseUrl = new QLineEdit;
    m_baseUrl->setObjectName(u"baseUrl"_s);
    m_baseUrlLine = card->addRow(tr("&Address of the provider"), m_baseUrl, baseUrlHelp());
    m_test = plainButton(tr("Test the connection"));
    m_test->setObjectName(u"testConnection"_s);
    m_testLine = new PlainLabel;
    m_testLine->setObjectName(u"testLine"_s);
    auto *row = new QWidget;
    auto *test = new QHBoxLayout(row);
    test->setContentsMargins(0, 0, 0, 0);
    test->setSpacing(gap::medium);
    test->addWidget(m_test);
    test->addWidget(m_testLine, 1);
    card->addRow({}, row);
    column.addWidget(card);
}

void SettingsForm::addBusiness(QVBoxLayout &column)
{
    auto *card = new FormCard(tr("Business"));
    m_business = new QLineEdit;
    m_business->setObjectName(u"businessName"_s);
    m_business->setMaxLength(120);
    m_businessLine = card->addRow(tr("Business &name"), m_business, businessHelp());
    m_callback = new QLineEdit;
    m_callback->setObjectName(u"callbackNumber"_s);
    m_callbackLine = card->addRow(tr("&Callback number"), m_callback, callbackHelp());
    m_own = new QLineEdit;
    m_own->setObjectName(u"ownNumbers"_s);
    m_own->setPlaceholderText(u"+12025550143, +12025550144"_s);
    m_ownLine = card->addRow(tr("&Own numbers"), m_own, ownHelp());
    m_country = new QComboBox;
    m_country->setObjectName(u"country"_s);
    for (const char *code : countries) {
        const QString iso = QString::fromLatin1(code);
        m_country->addItem(countryName(iso), iso);
    }
    card->addRow(tr("Countr&y"), m_country, tr("Assumed for numbers without country code."));
    column.addWidget(card);
}

void SettingsForm::addLimits(QVBoxLayout &column)
{
    auto *card = new FormCard(tr("Limits of the account"));
    m_concurrency = numberBox<QSpinBox>(1, 1000);
    m_concurrency->setObjectName(u"concurrency"_s);
    m_pace = numberBox<QDoubleSpinBox>(0.01, 100.0);
    m_pace->setObjectName(u"pace"_s);
    m_plan = new QComboBox;
    m_plan->setObjectName(u"plan"_s);
    keepDigits(*m_plan, 30);
    m_plan->addItem(tr("Own figures"));
    for (const Plan &plan : plans)
        m_plan->addItem(tr(plan.name));
    m_perHour = numberBox<QSpinBox>(0, 100'000);
    m_perHour->setObjectName(u"callsPerHour"_s);
    m_perDay = numberBox<QSpinBox>(0, 1'000'000);
    m_perDay->setObjectName(u"callsPerDay"_s);
    for (QSpinBox *cap : {m_perHour, m_perDay})
        cap->setSpecialValueText(tr("no cap"));
    m_rate = numberBox<QDoubleSpinBox>(0.0, 10.0);
    m_rate->setObjectName(u"rate"_s);
    m_rate->setDecimals(4);
    m_rate->setSingleStep(0.01);
    showDollars(*m_rate);
    card->addRow(tr("Calls at the &same time"), m_concurrency,
                 tr("At most, over all campaigns. A campaign may set less."));
    card->addRow(tr("New calls per secon&d"), m_pace);
    card->addRow(
        tr("Plan at the prov&ider"), m_plan,
        tr("Fills in what the plan allows. Calls beyond it are refused by the provider, so they wait here."));
    card->addRow(tr("New calls per ho&ur"), m_perHour, tr("Within any 60 minutes, over all campaigns."));
    card->addRow(tr("New calls per 2&4 hours"), m_perDay);
    card->addRow(tr("Price of a &minute"), m_rate,
                 tr("For estimates and budgets while the real price is not known."));
    column.addWidget(card);
}

void SettingsForm::addListener(QVBoxLayout &column)
{
    auto *card = new FormCard(tr("Results from outside"));
    m_publicAddress = new QLineEdit;
    m_publicAddress->setObjectName(u"publicAddress"_s);
    m_publicAddress->setPlaceholderText(u"https://tunnel.example.com"_s);
    m_webhookPort = numberBox<QSpinBox>(0, 65535);
    m_adminPort = numberBox<QSpinBox>(0, 65535);
    m_keepBodies = numberBox<QSpinBox>(1, 3'650);
    m_keepBodies->setObjectName(u"keepBodies"_s);
    m_keepRecordings = numberBox<QSpinBox>(0, 3'650);
    m_keepRecordings->setObjectName(u"keepRecordings"_s);
    m_keepRecordings->setSpecialValueText(tr("never"));
    m_keepRows = numberBox<QSpinBox>(0, 3'650);
    m_keepRows->setObjectName(u"keepRows"_s);
    m_keepRows->setSpecialValueText(tr("never"));
    for (QSpinBox *days : {m_keepBodies, m_keepRecordings, m_keepRows})
        days->setSuffix(tr(" days"));
    for (QSpinBox *port : {m_webhookPort, m_adminPort})
        port->setSpecialValueText(tr("any free one"));
    m_publicLine = card->addRow(tr("&Public address"), m_publicAddress, publicHelp());
    addSecret(*card, tr("Webhook s&ecret"), SecretName::WebhookSecret,
              tr("The signing secret of your provider account: only signed results are believed."));
    card->addRow(tr("&Webhook port"), m_webhookPort);
    card->addRow(tr("Admin po&rt"), m_adminPort,
                 tr("Both ports take effect at the next start and answer this computer only."));
    card->addRow(tr("Keep the &texts of deliveries"), m_keepBodies,
                 tr("Then the text of a delivery that was applied is forgotten; its result stays."));
    card->addRow(tr("Days &before recordings are deleted"), m_keepRecordings,
                 tr("Counted from the moment a recording was fetched. Playing it again fetches it again, as long as "
                    "the provider has it."));
    card->addRow(tr("Days before refused rows and duplicates e&xpire"), m_keepRows,
                 tr("Of files that were imported; the counts in their reports stay."));
    column.addWidget(card);
}

void SettingsForm::addAppearance(QVBoxLayout &column)
{
    auto *card = new FormCard(tr("Appearance"));
    m_theme = new QComboBox;
    m_theme->setObjectName(u"theme"_s);
    for (const auto &[mode, name] : themes)
        m_theme->addItem(tr(name), static_cast<int>(mode));
    m_textScale = new QComboBox;
    m_textScale->setObjectName(u"textScale"_s);
    for (const auto &[scale, name] : textScales)
        m_textScale->addItem(tr(name), scale);
    m_closing = new QComboBox;
    m_closing->setObjectName(u"closing"_s);
    for (const auto &[choice, name] : closings)
        m_closing->addItem(tr(name), static_cast<int>(choice));
    for (QComboBox *box : {m_theme, m_textScale, m_closing})
        keepDigits(*box, 35);
    m_language = new LanguageChoice;
    card->addRow(tr("Language"), m_language, tr("Numbers, dates and money are written as it is usual there."));
    card->addRow(tr("Co&lors"), m_theme);
    card->addRow(tr("Si&ze of text"), m_textScale);
    card->addRow(tr("Closin&g while a campaign calls"), m_closing,
                 tr("In the background the icon in the tray brings the window back. Without a tray you are asked."));
    column.addWidget(card);
}

void SettingsForm::connectInputs()
{
    for (QLineEdit *input : {m_baseUrl, m_business, m_callback, m_own, m_publicAddress})
        connect(input, &QLineEdit::textEdited, this, &SettingsForm::check);
    connect(m_plan, &QComboBox::activated, this, &SettingsForm::fillInPlan);
    for (QSpinBox *input : {m_concurrency, m_perHour, m_perDay, m_webhookPort, m_adminPort, m_keepBodies,
                            m_keepRecordings, m_keepRows})
        connect(input, &QSpinBox::valueChanged, this, &SettingsForm::check);
    for (QDoubleSpinBox *input : {m_pace, m_rate})
        connect(input, &QDoubleSpinBox::valueChanged, this, &SettingsForm::check);
    connect(m_country, &QComboBox::currentIndexChanged, this, &SettingsForm::check);
    for (QComboBox *input : {m_theme, m_textScale})
        connect(input, &QComboBox::activated, this, [this] { emit appearanceChanged(appearance()); });
    connect(m_closing, &QComboBox::activated, this, [this] {
        emit closingChoiceChanged(static_cast<ClosingChoice>(m_closing->currentData().toInt()));
    });
    connect(m_language, &LanguageChoice::chosen, this, &SettingsForm::languageChanged);
    connect(m_language, &LanguageChoice::restartRequested, this, &SettingsForm::restartRequested);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_test->hasFocus())
            setFocus(); // would go on to a field, where the next key writes
        m_test->setEnabled(false);
        m_testLine->setText(tr("Asking the provider…"));
        emit testRequested();
    });
}

void SettingsForm::setAppearance(const Appearance &appearance)
{
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(static_cast<int>(appearance.mode))));
    m_textScale->setCurrentIndex(qMax(0, m_textScale->findData(appearance.textScale)));
}

Appearance SettingsForm::appearance() const
{
    return {static_cast<ThemeMode>(m_theme->currentData().toInt()), m_textScale->currentData().toDouble()};
}

void SettingsForm::check()
{
    showFault(*m_baseUrl, *m_baseUrlLine, baseUrlFault(), baseUrlHelp());
    showFault(*m_callback, *m_callbackLine, callbackFault(), callbackHelp());
    showFault(*m_own, *m_ownLine, ownFault(), ownHelp());
    showFault(*m_publicAddress, *m_publicLine, publicAddressFault(), publicHelp());
    showPlan();
    emit changed();
}

void SettingsForm::fillInPlan(int index)
{
    if (index <= 0)
        return;
    const Plan &plan = plans.at(static_cast<size_t>(index) - 1);
    m_concurrency->setValue(plan.atOnce);
    m_perHour->setValue(plan.perHour);
    m_perDay->setValue(plan.perDay);
    m_rate->setValue(plan.usdPerMinute);
}

/// The plan whose caps are entered; one may have fewer calls at once.
void SettingsForm::showPlan()
{
    const auto plan = std::ranges::find_if(plans, [this](const Plan &candidate) {
        return candidate.perHour == m_perHour->value() && candidate.perDay == m_perDay->value();
    });
    m_plan->setCurrentIndex(plan == plans.end() ? 0 : static_cast<int>(plan - plans.begin()) + 1);
}

void SettingsForm::setLanguage(const QString &code)
{
    m_language->setLanguage(code);
}

void SettingsForm::setClosingChoice(ClosingChoice choice)
{
    m_closing->setCurrentIndex(m_closing->findData(static_cast<int>(choice)));
}

void SettingsForm::focusApiKey()
{
    findChild<SecretField *>(secretName(SecretName::ApiKey))->setFocus(Qt::OtherFocusReason);
}

void SettingsForm::showConnection(const Result<AccountInfo> &result)
{
    m_test->setEnabled(true);
    if (hasFocus())
        m_test->setFocus();
    sayConnection(*m_testLine, result);
}
