#include "ui/campaigns/dryrunsheet.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "core/dialing/preflighttext.h"
#include "ui/campaigns/sharelist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/sheetsize.h"
#include "ui/widgets/tablelook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 170;

QList<ShareRow> byCount(QList<ShareRow> rows)
{
    std::ranges::stable_sort(rows, std::greater(), &ShareRow::count);
    return rows;
}

} // namespace

DryRunSheet::DryRunSheet(const QString &campaignName, Play play, QWidget *parent)
    : QDialog(parent)
    , m_campaign(campaignName)
    , m_play(std::move(play))
{
    setWindowTitle(tr("Dry run"));
    setModal(true);
    createLayout();
    this->play();
}

DryRunSheet::~DryRunSheet()
{
    m_cancel.cancel();
}

void DryRunSheet::createLayout()
{
    m_mark = new PlainLabel(tr("DRY RUN of %1 — imagined people, nothing is dialed, nothing is stored")
                                .arg(text::isolated(text::shown(m_campaign, 60))));
    m_mark->setObjectName(u"dryMark"_s);
    m_mark->setTextSize(TextSize::Title, true);
    m_summary = new PlainLabel;
    m_summary->setObjectName(u"drySummary"_s);
    m_summary->setWrapping(true);
    m_progress = new ProgressStrip;
    connect(m_progress, &ProgressStrip::cancelRequested, this, &QDialog::reject);
    m_outcomes = new ShareList(tr("No call was made."), false);
    m_reasons = new ShareList(tr("Every lead was called."), false);
    m_table = new QTableView;
    m_table->setObjectName(u"dryCalls"_s);
    m_table->setAccessibleName(tr("Imagined calls"));
    m_table->setModel(&m_model);
    applyTableLook(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(DryRunModel::Became, QHeaderView::Stretch);
    setEmptyWords(*m_table, tr("Playing the campaign"));
    auto *shares = new QVBoxLayout;
    shares->setSpacing(gap::small);
    auto *outcomes = headingLabel(tr("Imagined outcomes (last of each lead)"));
    outcomes->setWrapping(true);
    shares->addWidget(outcomes);
    shares->addWidget(m_outcomes);
    shares->addSpacing(gap::medium);
    shares->addWidget(headingLabel(tr("Leads without a call")));
    shares->addWidget(m_reasons);
    shares->addStretch(1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(gap::huge);
    sides->addLayout(shares, 2);
    sides->addWidget(m_table, 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(m_mark);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addLayout(sides, 1);
    column->addLayout(createFoot());
    resize(sheetSize(*this, {1200, 700}));
}

QLayout *DryRunSheet::createFoot()
{
    m_again = plainButton(tr("Imagine other people"), "view-refresh"_L1);
    m_again->setObjectName(u"otherPeople"_s);
    m_save = plainButton(tr("Save as CSV…"), "document-save"_L1);
    m_save->setObjectName(u"saveDryRun"_s);
    auto *close = plainButton(tr("Close"));
    close->setObjectName(u"closeDryRun"_s);
    connect(m_again, &QPushButton::clicked, this, [this] {
        ++m_seed;
        play();
    });
    connect(m_save, &QPushButton::clicked, this, &DryRunSheet::askForFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    row->addWidget(m_again);
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(close);
    return row;
}

void DryRunSheet::play()
{
    m_again->setEnabled(false);
    m_save->setEnabled(false);
    m_progress->begin(tr("Playing the campaign"));
    // Called on a thread of the pool, perhaps after the sheet is gone; a few times a second are enough.
    const QPointer<DryRunSheet> self(this);
    const auto progress = [self](qint64 calls, const QDateTime &) {
        constexpr qint64 every = 50;
        if (calls % every != 0)
            return;
        QMetaObject::invokeMethod(qApp, [self, calls] {
            if (self)
                self->m_progress->setProgress(0, 0, calls);
        });
    };
    whenDone(m_play(m_seed, m_cancel, progress), this,
             [this](const Result<DryRunResult> &result) { takeResult(result); });
}

void DryRunSheet::takeResult(const Result<DryRunResult> &result)
{
    m_progress->finish();
    m_again->setEnabled(true);
    if (!result) {
        m_summary->setText(result.error().message);
        emit failed(result.error());
        return;
    }
    m_save->setEnabled(true);
    m_result = *result;
    m_model.setResult(*result);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column != DryRunModel::Became)
            m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), widestColumn));
    }
    setEmptyWords(*m_table, tr("No call was made."));
    showResult();
}

void DryRunSheet::showResult()
{
    const DryRunResult &dry = *m_result;
    QString words = tr("%Ln imagined call(s)", nullptr, static_cast<int>(dry.calls.size()));
    if (!dry.calls.isEmpty())
        words +=
            tr(", from %1 to %2 (time here: %3), for %4.")
                .arg(shownMoment(dry.calls.first().utc), shownMoment(dry.endUtc),
                     preflighttext::zoneHere(dry.endUtc), shownMoney(costOf(dry)));
    if (dry.isCut)
        words += u' ' + tr("It was broken off after 60 days.");
    m_summary->setText(words);
    QMap<QString, qint64> last;
    QHash<LeadId, Outcome> outcomes;
    for (const DryCall &call : dry.calls)
        outcomes.insert(call.lead, call.outcome);
    for (const Outcome outcome : std::as_const(outcomes))
        ++last[outcomeCode(outcome)];
    QList<ShareRow> rows;
    for (auto it = last.begin(); it != last.end(); ++it) {
        const Outcome outcome = *outcomeFromCode(it.key());
        rows.append({it.key(), outcomeLabel(outcome), outcomeStyle(outcome).color(palette()), it.value()});
    }
    m_outcomes->setRows(byCount(rows));
    const QMap<QString, qint64> reasons = remaindersOf(dry);
    rows.clear();
    for (auto it = reasons.begin(); it != reasons.end(); ++it) {
        const LeadStatus like = it.key().isEmpty() ? LeadStatus::Ready
            : reasonFromCode(it.key())             ? LeadStatus::Refused
                                                   : LeadStatus::Finished;
        rows.append({it.key(), remainderText(it.key()), statusStyle(like).color(palette()), it.value()});
    }
    m_reasons->setRows(byCount(rows));
}

void DryRunSheet::askForFile()
{
    QString name = text::shown(m_campaign, 60);
    name.replace(u'/', u'-');
    auto *dialog = new QFileDialog(this, tr("Save the dry run"), QDir::homePath(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("%1 dry run").arg(name) + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &DryRunSheet::save);
    dialog->open();
}

void DryRunSheet::save(const QString &fileName)
{
    QSaveFile file(fileName);
    Result<Done> written = Done {};
    if (!file.open(QIODevice::WriteOnly))
        written = Error {Error::Kind::Storage, file.errorString()};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (written)
        written = writeDryRun(*m_result, file);
    if (written && !file.commit())
        written = Error {Error::Kind::Storage, file.errorString()};
    m_summary->setText(written ? tr("Saved to %1.").arg(text::isolated(fileName)) : written.error().message);
}
