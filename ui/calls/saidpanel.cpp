#include "ui/calls/saidpanel.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/calls/saiddelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 120ms;
constexpr int longestText = 200;

QString placeText(const ConversationHit &hit)
{
    switch (hit.place) {
    case ConversationHit::Place::Summary:
        return SaidPanel::tr("Summary");
    case ConversationHit::Place::Note:
        return SaidPanel::tr("Note");
    case ConversationHit::Place::Name:
        return SaidPanel::tr("Name");
    case ConversationHit::Place::Line:
        break;
    }
    switch (hit.speaker) {
    case TranscriptLine::Speaker::Agent:
        return SaidPanel::tr("AI assistant");
    case TranscriptLine::Speaker::Callee:
        return SaidPanel::tr("Person");
    case TranscriptLine::Speaker::System:
        break;
    }
    return SaidPanel::tr("Note of the provider");
}

QString factsText(const ConversationHit &hit)
{
    QStringList facts {shownMoment(hit.atUtc)};
    if (hit.outcome)
        facts.append(outcomeLabel(*hit.outcome));
    facts.append(placeText(hit));
    if (hit.furtherLines > 0)
        facts.append(SaidPanel::tr("%Ln further line(s)", nullptr, hit.furtherLines));
    return facts.join(u" · "_s);
}

} // namespace

int SaidModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SaidModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConversationHit &hit = m_hits.at(index.row());
    switch (role) {
    case TitleRole:
        return text::shown(hit.leadName, 120);
    case FactsRole:
        return factsText(hit);
    case ContextRole:
        return hit.context;
    case MarksRole:
        return QVariant::fromValue(hit.marks);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QString(text::shown(hit.leadName, 120) + u", "_s + factsText(hit) + u": "_s + hit.context);
    default:
        return {};
    }
}

void SaidModel::set(const QList<ConversationHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

void SaidModel::append(const QList<ConversationHit> &hits)
{
    if (hits.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(hits.size()) - 1);
    m_hits += hits;
    endInsertRows();
}

SaidPanel::SaidPanel(QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_note(new PlainLabel)
    , m_more(flatButton(tr("Look further back")))
{
    setProperty("panel", true);
    m_field->setObjectName(u"saidSearch"_s);
    m_field->setPlaceholderText(tr("Search everything that was said"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setToolTip(
        tr("Looks through conversations, summaries, notes and names. All words have to be in the call; "
           "words in quotation marks have to follow each other."));
    m_field->setMaxLength(longestText);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"saidHits"_s);
    m_list->setAccessibleName(tr("Calls that hold these words"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SaidDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_note->setObjectName(u"saidNote"_s);
    m_note->setQuiet(true);
    m_note->setWrapping(true);
    m_more->setObjectName(u"saidMore"_s);
    createLayout();
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, &SaidPanel::look);
    connect(m_field, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { lookAtHit(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { lookAtHit(index.row()); });
    connect(m_more, &QPushButton::clicked, this, &SaidPanel::lookFurther);
    look();
}

void SaidPanel::createLayout()
{
    QToolButton *close = iconButton("window-close"_L1, tr("Close the search (Escape)"));
    connect(close, &QToolButton::clicked, this, &SaidPanel::closeRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(gap::medium, gap::small, gap::small, gap::small);
    head->setSpacing(gap::tiny);
    head->addWidget(m_field, 1);
    head->addWidget(close);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(gap::medium, gap::tiny, gap::small, gap::small);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
}

void SaidPanel::setSearch(ConversationSearch *search)
{
    m_search = search;
    look();
}

void SaidPanel::setCampaign(std::optional<CampaignId> campaign)
{
    if (campaign == m_campaign)
        return;
    m_campaign = campaign;
    look();
}

void SaidPanel::start()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SaidPanel::look()
{
    m_words = m_field->text();
    m_next.reset();
    m_more->hide();
    ++m_question;
    m_isFurther = false;
    if (!m_search || WordSearch(m_words).isEmpty()) {
        m_model.set({});
        say(tr("Type a word that was said, or a name. Accents and capitals do not matter."));
        return;
    }
    whenDone(m_search->find({.words = m_words, .campaign = m_campaign, .before = {}}), this,
             [this, question = m_question](const Result<ConversationHits> &hits) { found(question, hits); });
}

void SaidPanel::lookFurther()
{
    if (!m_search || !m_next)
        return;
    ++m_question;
    m_isFurther = true;
    m_more->setEnabled(false);
    whenDone(m_search->find({.words = m_words, .campaign = m_campaign, .before = m_next}), this,
             [this, question = m_question](const Result<ConversationHits> &hits) { found(question, hits); });
}

void SaidPanel::found(quint64 question, const Result<ConversationHits> &hits)
{
    if (question != m_question)
        return;
    m_more->setEnabled(true);
    if (!hits)
        return say(hits.error().message);
    if (m_isFurther)
        m_model.append(hits->hits);
    else
        m_model.set(hits->hits);
    m_next = hits->next;
    m_more->setVisible(m_next.has_value());
    const int count = m_model.rowCount();
    if (m_next && hits->hits.isEmpty())
        return lookFurther(); // the read was long enough, and nothing was found so far
    if (count == 0)
        say(tr("Nobody said that, and it is in no summary, note or name."));
    else
        say(m_next ? tr("The newest %Ln call(s)", nullptr, count) : tr("%Ln call(s)", nullptr, count));
}

void SaidPanel::say(const QString &words)
{
    m_note->setText(words);
}

void SaidPanel::showHit(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_list->setCurrentIndex(m_model.index(row));
    emit hitActivated(m_model.hit(row), m_words);
}

/// The keyboard is at the hits, where letters are keys of the page.
void SaidPanel::lookAtHit(int row)
{
    showHit(row);
    m_list->setFocus(Qt::OtherFocusReason);
}

void SaidPanel::step(int by)
{
    if (m_model.rowCount() > 0)
        lookAtHit(std::clamp(m_list->currentIndex().row() + by, 0, m_model.rowCount() - 1));
}

/// Up and down go through the hits while one types.
bool SaidPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event); // NOLINT: the type says what it is
    const int by = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (by != 0) {
        const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model.rowCount() - 1));
        m_list->setCurrentIndex(m_model.index(row));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        lookAtHit(std::max(0, m_list->currentIndex().row()));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

/// Escape closes this bar before it means anything to what is around it.
bool SaidPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QFrame::event(event);
}

void SaidPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QFrame::keyPressEvent(event);
}
