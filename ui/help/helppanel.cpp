#include "ui/help/helppanel.h"

#include "ui/help/guideview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/passfocus.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

HelpPanel::HelpPanel(QWidget *parent)
    : QWidget(parent)
    , m_chapters(userguide::chapters())
    , m_back(iconButton("go-previous"_L1, tr("Back to the chapter before")))
    , m_choice(new QComboBox)
    , m_view(new GuideView)
{
    m_back->setObjectName(u"guideBack"_s);
    m_choice->setObjectName(u"guideChapters"_s);
    m_choice->setAccessibleName(tr("Chapter of the user guide"));
    m_view->setObjectName(u"guideText"_s);
    m_view->setAccessibleName(tr("Text of the user guide"));
    for (const userguide::Chapter &each : std::as_const(m_chapters))
        m_choice->addItem(each.title);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(gap::large, 0, gap::large, gap::small);
    row->setSpacing(gap::small);
    row->addWidget(m_back);
    row->addWidget(m_choice, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    passFocus(*this, *m_view);
    connect(m_choice, &QComboBox::activated, this, &HelpPanel::showIndex);
    connect(m_back, &QToolButton::clicked, this, &HelpPanel::goBack);
    connect(m_view, &GuideView::chapterRequested, this, &HelpPanel::showChapter);
    m_back->setEnabled(false);
    showChapter({});
}

void HelpPanel::showChapter(const QString &id)
{
    const auto found = std::ranges::find(m_chapters, id, &userguide::Chapter::id);
    showIndex(found == m_chapters.end() ? 0 : static_cast<int>(found - m_chapters.begin()));
}

QString HelpPanel::chapter() const
{
    return m_index < 0 ? QString() : m_chapters.at(m_index).id;
}

void HelpPanel::showIndex(int index)
{
    if (index == m_index || index < 0 || index >= m_chapters.size())
        return;
    if (m_index >= 0)
        m_before.append(m_index);
    m_index = index;
    m_back->setEnabled(!m_before.isEmpty());
    m_choice->setCurrentIndex(index);
    m_view->showMarkdown(m_chapters.at(index).text);
}

void HelpPanel::goBack()
{
    if (m_before.isEmpty())
        return;
    const int to = m_before.takeLast();
    m_index = -1;
    showIndex(to);
}
