#include "ui/prompts/versionssheet.h"

#include "core/base/text.h"
#include "ui/prompts/differenceview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sheetsize.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum Against { PresentText, VersionBefore };

QString rowText(const ScriptVersion &version)
{
    const QString who = version.by.isEmpty()
        ? scriptChangeText(version.change)
        : VersionsSheet::tr("%1 by %2").arg(scriptChangeText(version.change), text::isolated(version.by));
    const QString calls = version.calls == 0
        ? QString()
        : u", "_s + VersionsSheet::tr("%Ln call(s)", nullptr, static_cast<int>(version.calls));
    return VersionsSheet::tr("Version %1").arg(version.number) + u"  "_s + shownMoment(version.atUtc) + u'\n'
        + who + calls;
}

} // namespace

VersionsSheet::VersionsSheet(const QString &title, const QList<ScriptVersion> &versions,
                             const QString &present, bool writable, QWidget *parent)
    : QDialog(parent)
    , m_versions(versions)
    , m_present(present)
    , m_writable(writable)
    , m_list(new QListWidget)
    , m_against(new QComboBox)
    , m_summary(new PlainLabel)
    , m_difference(new DifferenceView)
    , m_restore(primaryButton(tr("Restore this version")))
{
    setWindowTitle(tr("Versions of %1").arg(text::shown(title, 80)));
    createLayout();
    for (const ScriptVersion &version : std::as_const(m_versions))
        m_list->addItem(rowText(version));
    m_against->addItem(tr("Compared with the text in the editor"), PresentText);
    m_against->addItem(tr("Compared with the version before"), VersionBefore);
    m_against->setCurrentIndex(1);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsSheet::showChosen);
    connect(m_against, &QComboBox::currentIndexChanged, this, &VersionsSheet::showChosen);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        emit restoreRequested(m_versions.at(m_list->currentRow()));
        accept();
    });
    m_list->setCurrentRow(0);
}

void VersionsSheet::createLayout()
{
    m_list->setObjectName(u"versions"_s);
    m_list->setAccessibleName(tr("Versions, newest first"));
    m_list->setMinimumWidth(m_list->fontMetrics().averageCharWidth() * 34);
    m_list->setWordWrap(true);
    m_against->setObjectName(u"against"_s);
    m_against->setAccessibleName(tr("What the version is compared with"));
    m_summary->setObjectName(u"differenceSummary"_s);
    m_summary->setQuiet(true);
    m_difference->setObjectName(u"difference"_s);
    m_restore->setObjectName(u"restore"_s);
    auto *close = plainButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *right = new QWidget;
    auto *head = new QHBoxLayout;
    head->setSpacing(gap::medium);
    head->addWidget(m_against);
    head->addWidget(m_summary, 1);
    auto *compared = new QVBoxLayout(right);
    compared->setContentsMargins(0, 0, 0, 0);
    compared->setSpacing(gap::small);
    compared->addLayout(head);
    compared->addWidget(m_difference, 1);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::medium);
    column->addWidget(split, 1);
    column->addLayout(foot);
    resize(sheetSize(*this, {980, 600}));
}

void VersionsSheet::select(int number)
{
    for (int row = 0; row < m_versions.size(); ++row) {
        if (m_versions.at(row).number == number)
            m_list->setCurrentRow(row);
    }
}

/// Against the editor the version comes first; against its forerunner it is what came of that.
void VersionsSheet::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const QString &chosen = m_versions.at(row).text;
    if (m_against->currentData().toInt() == PresentText)
        m_difference->compare(chosen, m_present);
    else
        m_difference->compare(row + 1 < m_versions.size() ? m_versions.at(row + 1).text : QString(), chosen);
    m_summary->setText(m_difference->summary());
    m_restore->setEnabled(m_writable && chosen != m_present);
}
