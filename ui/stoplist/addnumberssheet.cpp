#include "ui/stoplist/addnumberssheet.h"

#include "ui/stoplist/numberreading.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int linesNamed = 5;

QString linesText(const QList<qint64> &lines)
{
    QStringList numbers;
    for (const qint64 line : lines.first(qMin<qsizetype>(lines.size(), linesNamed)))
        numbers.append(QLocale().toString(line));
    return numbers.join(u", "_s) + (lines.size() > linesNamed ? u" …"_s : QString());
}

} // namespace

AddNumbersSheet::AddNumbersSheet(const QString &region, QWidget *parent)
    : QDialog(parent)
    , m_region(region)
    , m_text(new QPlainTextEdit)
    , m_source(new QLineEdit(tr("typed in")))
    , m_report(new PlainLabel)
    , m_verb(primaryButton({}))
{
    setWindowTitle(tr("Numbers that are never called"));
    setModal(true);
    createLayout();
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_source, &QLineEdit::textChanged, this, &AddNumbersSheet::read);
    connect(&m_pause, &QTimer::timeout, this, &AddNumbersSheet::read);
    connect(m_verb, &QPushButton::clicked, this, &AddNumbersSheet::accept);
    read();
}

void AddNumbersSheet::createLayout()
{
    m_text->setObjectName(u"numbers"_s);
    m_source->setObjectName(u"source"_s);
    m_verb->setObjectName(u"addVerb"_s);
    m_verb->setDefault(true);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(u"+1 212 555 0143\n(212) 555-0144"_s);
    m_report->setQuiet(true);
    m_report->setWrapping(true);
    auto *cancel = plainButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_verb);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(formLabel(tr("&Numbers, on lines of their own or with commas between them"), m_text));
    column->addWidget(m_text, 1);
    column->addWidget(formLabel(tr("Where they come &from"), m_source));
    column->addWidget(m_source);
    column->addWidget(m_report);
    column->addSpacing(gap::small);
    column->addLayout(foot);
    resize(480, 440);
}

void AddNumbersSheet::read()
{
    const ReadNumbers found = readNumbers(m_text->toPlainText(), m_region);
    m_numbers = found.numbers;
    m_verb->setText(m_numbers.isEmpty() ? tr("Add numbers")
                                        : tr("Add %Ln number(s)", nullptr, static_cast<int>(m_numbers.size())));
    m_verb->setEnabled(!m_numbers.isEmpty() && !m_source->text().trimmed().isEmpty());
    if (found.badLines.isEmpty())
        m_report->setText(tr("They count at once, for every campaign."));
    else
        m_report->setText(tr("No telephone number on line(s) %1; left out.", nullptr,
                             static_cast<int>(found.badLines.size()))
                              .arg(linesText(found.badLines)));
}

void AddNumbersSheet::accept()
{
    read();
    emit addRequested(m_numbers, m_source->text().trimmed());
    QDialog::accept();
}
