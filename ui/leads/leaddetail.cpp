#include "ui/leads/leaddetail.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadhistory.h"
#include "ui/leads/importwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PlainLabel *heading(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setTextSize(TextSize::Body, true);
    return label;
}

QGridLayout *factsGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap::medium);
    grid->setVerticalSpacing(gap::tiny);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, 96);
    return grid;
}

/// Row `row` of a grid of names and values; its labels are made when they are needed and used again.
void setFact(QGridLayout &grid, int row, const QString &name, const QString &value)
{
    if (!grid.itemAtPosition(row, 0)) {
        auto *quiet = new PlainLabel;
        quiet->setQuiet(true);
        quiet->setMaximumWidth(150);
        auto *plain = new PlainLabel;
        plain->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid.addWidget(quiet, row, 0, Qt::AlignTop);
        grid.addWidget(plain, row, 1);
    }
    auto *left = qobject_cast<PlainLabel *>(grid.itemAtPosition(row, 0)->widget());
    auto *right = qobject_cast<PlainLabel *>(grid.itemAtPosition(row, 1)->widget());
    left->setText(name);
    right->setText(value);
    left->show();
    right->show();
}

void hideFactsFrom(QGridLayout &grid, int row)
{
    for (; grid.itemAtPosition(row, 0); ++row) {
        grid.itemAtPosition(row, 0)->widget()->hide();
        grid.itemAtPosition(row, 1)->widget()->hide();
    }
}

} // namespace

LeadDetail::LeadDetail(LeadReader &reader, LeadStore &store, CallReader &calls, QWidget *parent)
    : QFrame(parent)
    , m_reader(reader)
    , m_store(store)
    , m_calls(calls)
{
    setProperty("panel", true);
    setMinimumWidth(300);
    m_saveNotes.setSingleShot(true);
    m_saveNotes.setInterval(800ms);
    connect(&m_saveNotes, &QTimer::timeout, this, &LeadDetail::saveNotes);
    createLayout();
}

LeadDetail::~LeadDetail()
{
    saveNotes();
}

void LeadDetail::createLayout()
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(createBody());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createHead());
    column->addWidget(area, 1);
}

QWidget *LeadDetail::createHead()
{
    auto *head = new QWidget;
    m_name = new PlainLabel;
    m_name->setTextSize(TextSize::Title, true);
    m_phone = new PlainLabel;
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = iconButton("edit-copy"_L1, tr("Copy the number"));
    auto *close = iconButton("window-close"_L1, tr("Close the details"));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_lead.phone.e164()); });
    connect(close, &QToolButton::clicked, this, &LeadDetail::closeRequested);

    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(gap::large, gap::medium, gap::small, gap::small);
    grid->setVerticalSpacing(gap::tiny);
    grid->addWidget(m_name, 0, 0, 1, 2);
    grid->addWidget(close, 0, 2);
    grid->addWidget(m_phone, 1, 0);
    grid->addWidget(copy, 1, 1);
    grid->setColumnStretch(0, 0);
    grid->setColumnStretch(1, 1);
    grid->setAlignment(copy, Qt::AlignLeft);
    return head;
}

QWidget *LeadDetail::createBody()
{
    auto *body = new QWidget;
    body->setProperty("panel", true);
    m_status = new PlainLabel;
    m_reason = new PlainLabel;
    m_reason->setObjectName(u"leadReason"_s);
    m_reason->setWrapping(true);
    m_reason->setQuiet(true);
    m_fields = factsGrid();
    m_columns = factsGrid();
    m_history = new LeadHistory;
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(u"notes"_s);
    m_notes->setPlaceholderText(tr("What you want to remember about this person"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(m_notes->fontMetrics().lineSpacing() * 5);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { m_saveNotes.start(); });

    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(gap::large, gap::small, gap::large, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(m_status);
    column->addWidget(m_reason);
    column->addLayout(m_fields);
    column->addSpacing(gap::small);
    column->addWidget(heading(tr("Notes")));
    column->addWidget(m_notes);
    column->addSpacing(gap::small);
    column->addWidget(heading(tr("History")));
    column->addWidget(m_history);
    column->addSpacing(gap::small);
    column->addWidget(heading(tr("Columns of the file")));
    column->addLayout(m_columns);
    column->addStretch();
    return body;
}

void LeadDetail::setLead(const std::optional<Lead> &lead)
{
    if (!lead || lead->id != m_lead.id)
        saveNotes();
    if (lead == std::optional<Lead>(m_lead) && lead)
        return;
    m_lead = lead.value_or(Lead {});
    setEnabled(lead.has_value());
    showLead();
}

void LeadDetail::showLead()
{
    const bool known = m_lead.id != LeadId {};
    m_name->setText(known ? m_lead.displayName() : tr("No lead selected"));
    m_phone->setText(m_lead.phone.shown());
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, statusStyle(m_lead.status).color(palette()));
    m_status->setPalette(inked);
    m_status->setText(known ? statusLabel(m_lead.status) : QString());
    const QString outlook = known && m_outlook ? m_outlook(m_lead) : QString();
    m_reason->setText(outlook.isEmpty() ? leadReasonText(m_lead) : leadReasonText(m_lead) + u'\n' + outlook);
    m_reason->setVisible(!m_lead.reason.isEmpty() || !outlook.isEmpty());

    const QString name = (m_lead.firstName + u' ' + m_lead.lastName).trimmed();
    const std::array<std::pair<QString, QString>, 7> facts { {
        { tr("Name"), name },
        { tr("Company"), m_lead.company },
        { tr("Place"), leadPlace(m_lead) },
        { tr("E-mail"), m_lead.email },
        { tr("Time zone"), m_lead.timeZone },
        { tr("May be called"), known ? consentText(m_lead.consent) : QString() },
        { tr("Next attempt"), shownMomentInFull(m_lead.nextUtc) },
    } };
    int row = 0;
    for (const auto &[label, value] : facts) {
        if (!value.isEmpty())
            setFact(*m_fields, row++, label, value);
    }
    hideFactsFrom(*m_fields, row);
    showColumns();
    m_history->setAttempts(known ? m_calls.attemptsOf(m_lead.id) : QList<Attempt> {});
    if (m_notes->toPlainText() != m_lead.notes && !m_saveNotes.isActive()) {
        const QSignalBlocker quiet(m_notes);
        m_notes->setPlainText(text::shownLines(m_lead.notes));
    }
}

void LeadDetail::showColumns()
{
    const QStringList names = m_lead.cells.isEmpty() ? QStringList {} : m_reader.columnsOf(m_lead.import);
    const int count = static_cast<int>(qMin(names.size(), m_lead.cells.size()));
    for (int i = 0; i < count; ++i)
        setFact(*m_columns, i, names.at(i), m_lead.cells.at(i));
    hideFactsFrom(*m_columns, count);
}

void LeadDetail::saveNotes()
{
    m_saveNotes.stop();
    const QString notes = m_notes->toPlainText();
    if (m_lead.id == LeadId {} || notes == text::shownLines(m_lead.notes))
        return;
    m_lead.notes = notes;
    whenDone(m_store.setNotes(m_lead.id, text::storable(notes)), this, [this](const Result<Done> &saved) {
        if (!saved)
            emit message(messageOf(saved.error()));
    });
}
