#include "ui/leads/importoptionsform.h"

#include "core/base/text.h"
#include "ui/leads/importwords.h"
#include "ui/widgets/countryname.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"

#include <QCollator>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHash>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array delimiters {u',', u';', u'\t', u'|'};
constexpr std::array encodings {"UTF-8",      "UTF-16LE",    "UTF-16BE",     "windows-1252",
                                "ISO-8859-1", "ISO-8859-15", "windows-1250", "windows-1251",
                                "macintosh",  "Shift_JIS",   "GB18030",      "EUC-KR"};
/// The usual ones come first, all others behind them.
constexpr std::array usualCountries {"US", "CA", "PR", "MX", "GB", "IE", "AU", "NZ",
                                     "DE", "AT", "CH", "FR", "ES", "IT", "NL"};
constexpr std::array grounds {Consent::Kind::None, Consent::Kind::Written, Consent::Kind::Verbal,
                              Consent::Kind::ExistingCustomer, Consent::Kind::Service};
/// Titles above the header are few.
constexpr qint64 headerLinesOffered = 15;
constexpr std::array policies {DuplicatePolicy::Skip, DuplicatePolicy::Merge, DuplicatePolicy::Keep};

QString delimiterText(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',':
        return ImportOptionsForm::tr("Comma  ,");
    case u';':
        return ImportOptionsForm::tr("Semicolon  ;");
    case u'\t':
        return ImportOptionsForm::tr("Tab");
    case u'|':
        return ImportOptionsForm::tr("Bar  |");
    default:
        return QString(delimiter);
    }
}

/// All countries there are, by name.
QStringList otherCountries()
{
    QHash<QString, QString> names;
    for (int i = 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const QString code = QLocale::territoryToCode(territory);
        const bool isUsual = std::ranges::any_of(
            usualCountries, [&](const char *usual) { return code == QLatin1String(usual); });
        if (code.size() == 2 && code.at(0).isLetter() && !isUsual)
            names.insert(code, countryName(code));
    }
    QStringList codes = names.keys();
    const QCollator collator(peopleLocale());
    std::ranges::sort(codes, [&](const QString &a, const QString &b) {
        return collator.compare(names.value(a), names.value(b)) < 0;
    });
    return codes;
}

void select(QComboBox &box, const QVariant &data)
{
    const int at = box.findData(data);
    if (at >= 0)
        box.setCurrentIndex(at);
}

} // namespace

ImportOptionsForm::ImportOptionsForm(QWidget *parent)
    : QWidget(parent)
    , m_list(new QLineEdit)
    , m_ground(new QComboBox)
    , m_source(new QLineEdit)
    , m_given(new QDateEdit(QDate::currentDate()))
    , m_wording(new QLineEdit)
    , m_meaning(new PlainLabel)
    , m_country(new QComboBox)
    , m_duplicates(new QComboBox)
    , m_sheet(new QComboBox)
    , m_delimiter(new QComboBox)
    , m_encoding(new QComboBox)
    , m_header(new QComboBox)
{
    createInputs();
    createLayout();
    setFocusProxy(m_list);
    explainGround();
    connect(m_sheet, &QComboBox::currentIndexChanged, this, [this] { m_sheetIsChosen = true; });
    for (QComboBox *box : {m_country, m_sheet, m_delimiter, m_encoding, m_header})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportOptionsForm::readingChanged);
    connect(m_duplicates, &QComboBox::currentIndexChanged, this, &ImportOptionsForm::readingChanged);
    connect(m_ground, &QComboBox::currentIndexChanged, this, &ImportOptionsForm::explainGround);
    connect(m_list, &QLineEdit::textChanged, this, &ImportOptionsForm::changed);
    connect(m_source, &QLineEdit::textChanged, this, &ImportOptionsForm::changed);
}

void ImportOptionsForm::createInputs()
{
    m_list->setObjectName(u"listName"_s);
    m_ground->setObjectName(u"ground"_s);
    m_source->setObjectName(u"groundSource"_s);
    m_given->setObjectName(u"groundDate"_s);
    m_wording->setObjectName(u"groundWording"_s);
    m_country->setObjectName(u"country"_s);
    m_sheet->setObjectName(u"sheet"_s);
    m_duplicates->setObjectName(u"duplicates"_s);
    m_delimiter->setObjectName(u"delimiter"_s);
    m_encoding->setObjectName(u"encoding"_s);
    m_header->setObjectName(u"header"_s);
    m_given->setCalendarPopup(true);
    m_given->setMaximumDate(QDate::currentDate());
    m_wording->setMaxLength(2'000);
    m_wording->setPlaceholderText(tr("What they agreed to, or the web address of the form"));
    m_list->setMaxLength(120);
    m_source->setMaxLength(500);
    m_source->setPlaceholderText(tr("Trade fair 2026, form 12"));
    m_meaning->setWrapping(true);
    m_meaning->setQuiet(true);
    for (const Consent::Kind kind : grounds)
        m_ground->addItem(consentKindText(kind), static_cast<int>(kind));
    m_country->addItem(tr("Recognized"), QString());
    for (const char *code : usualCountries)
        m_country->addItem(countryText(QString::fromLatin1(code)), QString::fromLatin1(code));
    m_country->insertSeparator(m_country->count());
    for (const QString &code : otherCountries())
        m_country->addItem(countryText(code), code);
    for (const DuplicatePolicy policy : policies)
        m_duplicates->addItem(duplicatePolicyText(policy), static_cast<int>(policy));
    m_delimiter->addItem(tr("Recognized"), QChar());
    for (const QChar delimiter : delimiters)
        m_delimiter->addItem(delimiterText(delimiter), delimiter);
    m_encoding->addItem(tr("Recognized"), QByteArray());
    for (const char *encoding : encodings)
        m_encoding->addItem(QString::fromLatin1(encoding), QByteArray(encoding));
    m_header->addItem(tr("Recognized"), QVariant());
    for (qint64 line = 1; line <= headerLinesOffered; ++line)
        m_header->addItem(tr("In line %1").arg(QLocale().toString(line)), line);
    m_header->addItem(tr("There are none"), qint64(0));
}

QLabel *ImportOptionsForm::addInput(QGridLayout &grid, int row, int column, const QString &label,
                                    QWidget *input, int span)
{
    auto *name = formLabel(label, input);
    name->setProperty("quiet", true);
    input->setMinimumWidth(120);
    grid.addWidget(name, 2 * row, column, 1, span);
    grid.addWidget(input, 2 * row + 1, column, 1, span);
    return name;
}

void ImportOptionsForm::createLayout()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap::medium);
    grid->setVerticalSpacing(gap::tiny);
    addInput(*grid, 0, 0, tr("&List"), m_list);
    addInput(*grid, 0, 1, tr("&Ground for calling"), m_ground);
    addInput(*grid, 0, 2, tr("Where it co&mes from"), m_source);
    addInput(*grid, 0, 3, tr("Gi&ven on"), m_given);
    addInput(*grid, 1, 0, tr("If already &known"), m_duplicates);
    addInput(*grid, 1, 1, tr("Wor&ding or web address"), m_wording, 3);
    grid->addWidget(m_meaning, 4, 1, 1, 3);
    grid->setRowMinimumHeight(5, gap::small);
    addInput(*grid, 3, 0, tr("&Country of numbers without +"), m_country);
    m_sheetLabel = addInput(*grid, 3, 1, tr("&Sheet of the workbook"), m_sheet, 2);
    m_delimiterLabel = addInput(*grid, 3, 1, tr("C&olumn separator"), m_delimiter);
    m_encodingLabel = addInput(*grid, 3, 2, tr("&Encoding"), m_encoding);
    addInput(*grid, 3, 3, tr("Column &names"), m_header);
    for (QComboBox *choice : {m_duplicates, m_ground}) // as wide as the longest of its sentences
        choice->setMinimumWidth(0);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    showKind(false);
}

/// A workbook has sheets, a text file has a separator and an encoding.
void ImportOptionsForm::showKind(bool workbook)
{
    m_sheet->setVisible(workbook);
    m_sheetLabel->setVisible(workbook);
    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_delimiter, m_delimiterLabel, m_encoding, m_encodingLabel})
        widget->setVisible(!workbook);
}

void ImportOptionsForm::setOptions(const ImportOptions &options)
{
    const QSignalBlocker quiet(this);
    m_list->setText(options.listName);
    m_source->setText(options.consent.source);
    select(*m_ground, static_cast<int>(options.consent.kind));
    if (options.consent.givenUtc.isValid())
        m_given->setDate(options.consent.givenUtc.date());
    m_wording->setText(options.consent.wording);
    m_country->setCurrentIndex(0);
    if (!options.countryIsGuess)
        select(*m_country, options.country);
    select(*m_duplicates, static_cast<int>(options.duplicates));
    select(*m_delimiter, options.csv.delimiter.value_or(QChar()));
    select(*m_encoding, options.csv.encoding);
    m_header->setCurrentIndex(0);
    if (options.csv.headerLine)
        select(*m_header, *options.csv.headerLine);
}

ImportOptions ImportOptionsForm::applied(ImportOptions base) const
{
    base.listName = m_list->text().trimmed();
    base.consent.kind = static_cast<Consent::Kind>(m_ground->currentData().toInt());
    base.consent.source = m_source->text().trimmed();
    base.consent.wording = m_wording->text().trimmed();
    base.consent.givenUtc = QDateTime(m_given->date(), QTime(0, 0), Qt::UTC);
    if (base.consent.kind == Consent::Kind::None)
        base.consent = {};
    base.countryIsGuess = m_country->currentIndex() <= 0;
    if (!base.countryIsGuess)
        base.country = m_country->currentData().toString();
    base.csv.sheet = m_sheetIsChosen ? m_sheet->currentData().toString() : QString();
    base.duplicates = static_cast<DuplicatePolicy>(m_duplicates->currentData().toInt());
    base.csv.encoding = m_encoding->currentData().toByteArray();
    base.csv.delimiter.reset();
    if (m_delimiter->currentIndex() > 0)
        base.csv.delimiter = m_delimiter->currentData().toChar();
    base.csv.headerLine.reset();
    if (m_header->currentIndex() > 0)
        base.csv.headerLine = m_header->currentData().toLongLong();
    return base;
}

void ImportOptionsForm::setListName(const QString &name)
{
    m_list->setText(name);
}

void ImportOptionsForm::setPreview(const ImportPreview &preview)
{
    const CsvGuess &guess = preview.guess;
    //: What the program found out about a file, "Recognized: Comma".
    const QString recognised = tr("Recognized: %1");
    m_country->setItemText(0, recognised.arg(countryText(preview.country)));
    m_delimiter->setItemText(0, recognised.arg(delimiterText(guess.dialect.delimiter)));
    const QString encoding = QString::fromLatin1(guess.dialect.encoding);
    //: An encoding that the program is not sure of: a person has to choose. "Please choose (perhaps windows-1252)".
    m_encoding->setItemText(0, guess.encodingDoubtful ? tr("Please choose (perhaps %1)").arg(encoding)
                                                      : recognised.arg(encoding));
    m_header->setItemText(0,
                          recognised.arg(guess.dialect.hasHeader
                                             ? tr("line %1").arg(QLocale().toString(guess.headerLine))
                                             : tr("none")));
    showKind(!guess.sheets.isEmpty());
    showSheets(guess);
}

void ImportOptionsForm::setUnreadable()
{
    for (QComboBox *choice : {m_country, m_delimiter, m_encoding, m_header})
        choice->setItemText(0, tr("Not recognized"));
}

void ImportOptionsForm::showSheets(const CsvGuess &guess)
{
    QStringList shown;
    for (int i = 0; i < m_sheet->count(); ++i)
        shown += m_sheet->itemData(i).toString();
    const QSignalBlocker quiet(m_sheet);
    if (shown != guess.sheets) {
        m_sheet->clear();
        for (const QString &sheet : guess.sheets)
            m_sheet->addItem(text::shown(sheet, 60), sheet);
    }
    m_sheet->setCurrentIndex(m_sheet->findData(guess.sheet));
}

/// Another file has its own sheets.
void ImportOptionsForm::forgetSheets()
{
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    m_sheetIsChosen = false;
}

QString ImportOptionsForm::fault() const
{
    if (m_list->text().trimmed().isEmpty())
        return tr("Give the list a name.");
    const auto kind = static_cast<Consent::Kind>(m_ground->currentData().toInt());
    if (kind != Consent::Kind::None && m_source->text().trimmed().isEmpty())
        return tr("Say where the ground for calling comes from.");
    return {};
}

void ImportOptionsForm::explainGround()
{
    const auto kind = static_cast<Consent::Kind>(m_ground->currentData().toInt());
    m_meaning->setText(consentKindMeaning(kind));
    for (QWidget *input : std::initializer_list<QWidget *> {m_source, m_given, m_wording})
        input->setEnabled(kind != Consent::Kind::None);
    emit changed();
}
