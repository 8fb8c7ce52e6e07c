#include "ui/dashboard/chartcard.h"

#include "core/base/text.h"
#include "ui/dashboard/chartsaving.h"
#include "ui/dashboard/plot.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/lookwatch.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct FormatName {
    ChartCard::Format format;
    const char *code; ///< also the ending of the file
    const char *wish;
};
constexpr std::array formats {
    FormatName {ChartCard::Format::Png, "png", QT_TRANSLATE_NOOP("ChartCard", "Save the chart as PNG…")},
    FormatName {ChartCard::Format::Svg, "svg", QT_TRANSLATE_NOOP("ChartCard", "Save the chart as SVG…")},
    FormatName {ChartCard::Format::Csv, "csv", QT_TRANSLATE_NOOP("ChartCard", "Save its figures as CSV…")},
};

QString endingOf(ChartCard::Format format)
{
    return QString::fromLatin1(std::ranges::find(formats, format, &FormatName::format)->code);
}

} // namespace

ChartCard::ChartCard(const char *name, Plot *plot, QWidget *parent)
    : QFrame(parent)
    , m_plot(plot)
    , m_title(new PlainLabel)
    , m_empty(new PlainLabel)
    , m_head(new QHBoxLayout)
    , m_stack(new QStackedWidget)
    , m_save(saveButton())
{
    setProperty("card", true);
    setObjectName(QString::fromLatin1(name));
    m_title->setTextSize(TextSize::Body, true);
    m_head->setSpacing(gap::small);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_save);
    m_head->addStrut(Theme::controlHeight());
    m_empty->setQuiet(true);
    m_empty->setWrapping(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_empty->setMinimumHeight(3 * Theme::rowHeight());
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::large, gap::medium, gap::large, gap::medium);
    column->setSpacing(gap::small);
    column->addLayout(m_head);
    column->addWidget(m_stack, 1);
    new LookWatch(*this, [this] { m_plot->update(); });
}

void ChartCard::setTitle(Figure figure, const QString &title)
{
    const QString definition = figureText(figure);
    m_title->setText(title);
    m_title->setToolTip(text::toolTip(definition));
    m_title->setWhatsThis(definition);
    setWhatsThis(definition);
    setAccessibleName(title);
    setAccessibleDescription(definition);
    m_plot->setAccessibleName(title);
    m_plot->setDefinition(definition);
    //: Button of a chart; %1 is its title.
    m_save->setAccessibleName(tr("Save: %1").arg(title));
}

void ChartCard::addChoice(QWidget *widget)
{
    m_head->insertWidget(m_head->count() - 2, widget);
}

void ChartCard::setEmptyText(const QString &sentence)
{
    m_empty->setText(sentence);
    // An empty card takes no more height than its sentence. Before the plot is hidden: layouts do not ask
    // again for a hidden one.
    m_plot->setSizePolicy(QSizePolicy::Expanding,
                          sentence.isEmpty() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stack->setCurrentIndex(sentence.isEmpty() ? 0 : 1);
    m_save->setEnabled(sentence.isEmpty());
}

QString ChartCard::emptyText() const
{
    return m_empty->fullText();
}

QToolButton *ChartCard::saveButton()
{
    auto *button = iconButton("document-save"_L1, tr("Save this chart or its figures"));
    button->setObjectName(u"save"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    for (const FormatName &format : formats) {
        auto *action = menu->addAction(QCoreApplication::translate("ChartCard", format.wish));
        action->setObjectName(QString::fromLatin1(format.code));
        connect(action, &QAction::triggered, this, [this, wanted = format.format] { askWhere(wanted); });
    }
    button->setMenu(menu);
    return button;
}

void ChartCard::askWhere(Format format)
{
    const QString ending = endingOf(format);
    auto *dialog = new QFileDialog(this, tr("Save the chart"), QDir::homePath(),
                                   tr("%1 files (*.%2)").arg(ending.toUpper(), ending));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(objectName() + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &fileName) {
        if (const auto done = save(format, fileName); !done)
            emit failed(done.error());
        else
            emit saved(fileName);
    });
    dialog->open();
}

Result<Done> ChartCard::save(Format format, const QString &fileName) const
{
    switch (format) {
    case Format::Png:
        return chartsaving::png(*m_plot, {m_title->fullText(), m_scope}, fileName);
    case Format::Svg:
        return chartsaving::svg(*m_plot, {m_title->fullText(), m_scope}, fileName);
    case Format::Csv:
        break;
    }
    return chartsaving::csv(*m_plot, fileName);
}
