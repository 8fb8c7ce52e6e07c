#include "core/base/text.h"
#include "core/base/whendone.h"
#include "core/leads/seenrows.h"
#include "ui/leads/importoptionsform.h"
#include "ui/leads/importrowkinds.h"
#include "ui/leads/importsheet.h"
#include "ui/leads/importwords.h"
#include "ui/widgets/plainlabel.h"

#include <QFileInfo>
#include <QLocale>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Carries progress from the counting thread to the sheet; either end may go first.
class CountRelay final : public QObject {
    Q_OBJECT
signals:
    void told(const ImportProgress &progress);
};

} // namespace

/// Several files are told apart by name.
QString ImportSheet::aboutFile(const QString &file, const QString &words) const
{
    return m_files.size() < 2 ? words : text::isolated(QFileInfo(file).fileName()) + u": "_s + words;
}

/// Reads all files to their ends without storing anything, so that the button can say what it will do.
void ImportSheet::countRows()
{
    m_counting = CancelFlag();
    m_count = {};
    m_uncounted = m_files;
    m_seen = std::make_shared<SeenRows>();
    countNext();
}

/// A file of other columns than the one shown may have a mapping of its own.
void ImportSheet::countNext()
{
    const QString file = m_uncounted.takeFirst();
    m_question.clear();
    if (file == m_files.value(m_shown))
        return countFile(file);
    whenDone(m_import.readPreview(file, options(), 0), this,
             [this, file, ticket = m_ticket](const Result<ImportPreview> &preview) {
                 if (ticket != m_ticket)
                     return;
                 if (preview && !m_layouts.recall(preview->guess.columns))
                     m_question = openQuestion(*preview);
                 countFile(file);
             });
}

void ImportSheet::countFile(const QString &file)
{
    ImportOptions dry = options();
    if (dry.listName.isEmpty())
        dry.listName = proposedListName(file);
    dry.dryRun = true;
    dry.seen = m_seen;
    dry.rejectsFile.clear();
    const quint64 ticket = m_ticket;
    const auto relay = std::make_shared<CountRelay>();
    connect(relay.get(), &CountRelay::told, this, [this, ticket, file](const ImportProgress &progress) {
        if (ticket == m_ticket)
            showCounting(file, progress);
    });
    const auto tell = [relay](const ImportProgress &progress) { emit relay->told(progress); };
    whenDone(
        m_import.run(file, dry, m_counting, tell), this,
        [this, ticket, file](const Result<ImportSummary> &summary) { takeCount(ticket, file, summary); });
}

void ImportSheet::showCounting(const QString &file, const ImportProgress &progress)
{
    if (file == m_files.value(m_shown))
        m_kinds->setCounted(progress);
    if (progress.rows > 0 && !m_counted)
        m_report->setText(
            tr("Counting the rows: %1 so far…").arg(QLocale().toString(m_count.rows + progress.rows)));
}

void ImportSheet::takeCount(quint64 ticket, const QString &file, const Result<ImportSummary> &summary)
{
    if (ticket != m_ticket)
        return;
    if (!summary) {
        m_readable = false;
        m_seen.reset();
        updateVerb();
        m_report->setText(aboutFile(file, m_question.isEmpty() ? summary.error().message : m_question));
        if (!m_question.isEmpty() && !m_form->hasChosenSheet()) // which would be forgotten
            showFile(static_cast<int>(m_files.indexOf(file))); // where it can be answered
        return;
    }
    m_count.rows += summary->rows;
    m_count.accepted += summary->accepted;
    m_count.duplicates += summary->duplicates;
    m_count.persons += summary->persons;
    m_count.refused += summary->refused;
    m_count.held += summary->held;
    if (!m_uncounted.isEmpty())
        return countNext();
    m_counted = true;
    m_seen.reset();
    m_report->setText(m_count.rows == 0 ? tr("There are no rows under the header.")
                                        : summaryText(m_count.accepted, m_count.duplicates, m_count.refused,
                                                      m_count.held, m_count.persons));
    updateVerb();
}

#include "importsheetcounting.moc"
