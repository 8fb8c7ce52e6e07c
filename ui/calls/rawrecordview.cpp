#include "ui/calls/rawrecordview.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/calls/fold.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/textroom.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 20;
constexpr qsizetype mostCharacters = 600'000;
constexpr qsizetype longestLine = 20'000; ///< more of one line takes seconds to lay out

QString titleOf(const RawRecord &record)
{
    const QString when = shownMomentInFull(record.atUtc);
    return record.kind == RawRecord::Kind::Delivered
        ? RawRecordView::tr("Delivered on %1:").arg(when)
        : RawRecordView::tr("What is kept of it, as of %1:").arg(when);
}

QString withoutEndlessLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.size() > longestLine)
            line = line.first(longestLine) + u'\u2026';
    }
    return lines.join(u'\n');
}

} // namespace

RawRecordView::RawRecordView(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
{
    m_text->setObjectName(u"rawRecord"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("The provider's record"));
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    keepLines(*m_text, rowsShown);
    m_fold = new Fold(tr("The provider's record"), u"rawFold"_s, m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fold);
    connect(m_fold, &Fold::toggled, this, [this](bool open) {
        if (open)
            read();
    });
    setVisible(false);
}

void RawRecordView::setSource(CallBackgrounds *backgrounds)
{
    m_backgrounds = backgrounds;
    setVisible(backgrounds != nullptr);
}

void RawRecordView::setCall(AttemptId call)
{
    if (call != m_call)
        m_text->clear();
    m_call = call;
    if (m_fold->isOpen())
        read();
}

void RawRecordView::read()
{
    if (!m_backgrounds || m_call == AttemptId {})
        return;
    whenDone(m_backgrounds->records(m_call), this,
             [this, call = m_call](const Result<QList<RawRecord>> &records) {
                 if (call == m_call)
                     show(records);
             });
}

void RawRecordView::show(const Result<QList<RawRecord>> &records)
{
    QString words;
    if (!records)
        words = records.error().message;
    else if (records->isEmpty())
        words = tr("The provider has not told anything about this call yet.");
    for (const RawRecord &record : records ? *records : QList<RawRecord>())
        words += titleOf(record) + u"\n\n"_s + record.json + u"\n\n"_s;
    words = withoutEndlessLines(text::shownLines(words, mostCharacters).trimmed());
    if (words != m_text->toPlainText())
        m_text->setPlainText(words);
}
