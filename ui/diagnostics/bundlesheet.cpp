#include "ui/diagnostics/bundlesheet.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sheetsize.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QWidget *waitingView()
{
    auto *label = new PlainLabel(BundleSheet::tr("Collecting; the database is checked meanwhile…"));
    label->setAlignment(Qt::AlignCenter);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedWidth(240);
    bar->setAccessibleName(label->fullText());
    auto *view = new QWidget;
    auto *column = new QVBoxLayout(view);
    column->addStretch();
    column->addWidget(label);
    column->addWidget(bar, 0, Qt::AlignHCenter);
    column->addStretch();
    return view;
}

} // namespace

BundleSheet::BundleSheet(const QFuture<QList<BundleFile>> &collecting, QWidget *parent)
    : QDialog(parent)
    , m_stack(new QStackedWidget)
    , m_list(new QListWidget)
    , m_purpose(new PlainLabel)
    , m_text(new QPlainTextEdit)
    , m_problem(new PlainLabel)
    , m_save(primaryButton(tr("&Save…"), "document-save"_L1))
{
    setWindowTitle(tr("Diagnostics"));
    createLayout();
    whenDone(collecting, this, [this](const QList<BundleFile> &files) { showFiles(files); });
    resize(sheetSize(*this, {860, 600}));
}

void BundleSheet::createLayout()
{
    auto *title = new PlainLabel(tr("Contents of the support file"));
    title->setTextSize(TextSize::Title, true);
    auto *promise = new PlainLabel;
    promise->setWrapping(true);
    promise->setQuiet(true);
    promise->setText(tr("No key, no token, no secret, no whole number, no name and nothing that was said. "
                        "Read it before you give it "
                        "away; nothing is sent, the file is only saved where you choose."));
    m_list->setObjectName(u"bundleFiles"_s);
    m_list->setAccessibleName(tr("Files of the bundle"));
    m_purpose->setObjectName(u"bundlePurpose"_s);
    m_purpose->setQuiet(true);
    m_text->setObjectName(u"bundleText"_s);
    m_text->setAccessibleName(tr("Content of the chosen file"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(gap::medium, 0, 0, 0);
    rightColumn->addWidget(m_purpose);
    rightColumn->addWidget(m_text, 1);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setSizes({240, 600});
    m_stack->addWidget(waitingView());
    m_stack->addWidget(splitter);
    m_problem->setObjectName(u"bundleProblem"_s);
    m_problem->setProperty("fault", true);
    m_problem->setWrapping(true);
    m_problem->hide();
    m_save->setObjectName(u"saveBundle"_s);
    m_save->setEnabled(false);
    auto *cancel = flatButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &BundleSheet::chooseFileName);
    connect(m_list, &QListWidget::currentRowChanged, this, &BundleSheet::showFile);
    auto *foot = new QHBoxLayout;
    foot->addWidget(cancel);
    foot->addStretch(1);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::huge, gap::huge, gap::large);
    column->setSpacing(gap::medium);
    column->addWidget(title);
    column->addWidget(promise);
    column->addWidget(m_stack, 1);
    column->addWidget(m_problem);
    column->addLayout(foot);
}

void BundleSheet::showFiles(const QList<BundleFile> &files)
{
    m_files = files;
    for (const BundleFile &file : files)
        m_list->addItem(tr("%1 (%2)").arg(file.name, QLocale().formattedDataSize(file.content.size())));
    m_list->setCurrentRow(0);
    m_stack->setCurrentIndex(1);
    m_save->setEnabled(!files.isEmpty());
}

void BundleSheet::showFile(int index)
{
    if (index < 0 || index >= m_files.size())
        return;
    const BundleFile &file = m_files.at(index);
    m_purpose->setText(file.purpose);
    m_text->setPlainText(text::shownLines(QString::fromUtf8(file.content)));
}

void BundleSheet::chooseFileName()
{
    m_problem->hide();
    auto *dialog =
        new QFileDialog(this, tr("Save diagnostics"), QDir::homePath(), tr("ZIP archives (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(u"leadline-diagnostics-%1.zip"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        m_save->setEnabled(false);
        emit saveRequested(m_files, fileName);
    });
    dialog->open();
}

void BundleSheet::showSaved(const Result<Done> &saved)
{
    if (saved)
        return accept();
    m_save->setEnabled(true);
    m_problem->setText(saved.error().message);
    m_problem->show();
}
