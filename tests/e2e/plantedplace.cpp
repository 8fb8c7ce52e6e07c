#include "tests/e2e/plantedplace.h"

#include "tests/e2e/csvfile.h"
#include "tests/e2e/plantedtexts.h"
#include "tests/support/markuppayloads.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowPatience = 1'000; ///< a page without rows stays without
constexpr int detailPatience = 100;

class Walk final {
public:
    explicit Walk(int rows)
        : m_rows(rows)
    {
    }

    Walked through(QWidget &window)
    {
        look(window);
        draw(window);
        // A row that is chosen may take away the tables of the row before.
        QList<QPointer<QAbstractItemView>> views;
        for (QAbstractItemView *view : window.findChildren<QAbstractItemView *>())
            views.append(view);
        for (const auto &view : views) {
            if (view && view->isVisible() && view->model())
                throughRows(*view);
        }
        look(window);
        draw(window);
        for (QMenu *menu : window.findChildren<QMenu *>())
            draw(*menu);
        return m_walked;
    }

private:
    void throughRows(QAbstractItemView &view)
    {
        const QAbstractItemModel &model = *view.model();
        const auto *table = qobject_cast<const QTableView *>(&view);
        if (table && !QTest::qWaitFor([&model] { return model.rowCount() > 0; }, rowPatience))
            return;
        cells(view);
        const QList<QWidget *> beside = panesBeside(view);
        for (int row = 0; !beside.isEmpty() && row < qMin(m_rows, model.rowCount()); ++row)
            chooseRow(view, row, beside);
        scrollThrough(view);
    }

    /// Cells, their tips and the tips of the header need no pixels.
    void cells(const QAbstractItemView &view)
    {
        const QAbstractItemModel &model = *view.model();
        for (int column = 0; column < model.columnCount(); ++column) {
            tip(view, model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
            for (int row = 0; row < qMin(m_rows, model.rowCount()); ++row) {
                const QModelIndex index = model.index(row, column);
                takeLine(view, index.data().toString());
                tip(view, index.data(Qt::ToolTipRole).toString());
            }
        }
    }

    void chooseRow(QAbstractItemView &view, int row, const QList<QWidget *> &beside)
    {
        const QAbstractItemModel &model = *view.model();
        step([&] { view.setCurrentIndex(model.index(row, 0)); });
        // What is beside the table comes a little later.
        const auto hasFollowed = [&] {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString cell = model.index(row, column).data().toString();
                if (cell.contains(u'<') && shows(beside, cell.left(12)))
                    return true;
            }
            return false;
        };
        (void)QTest::qWaitFor(hasFollowed, detailPatience);
        for (QWidget *pane : beside) {
            look(*pane);
            draw(*pane);
        }
    }

    static bool shows(const QList<QWidget *> &panes, const QString &text)
    {
        for (const QWidget *pane : panes) {
            for (const PlainLabel *label : pane->findChildren<PlainLabel *>()) {
                if (label->fullText().contains(text))
                    return true;
            }
        }
        return false;
    }

    void scrollThrough(QAbstractItemView &view)
    {
        QScrollBar *bar = view.verticalScrollBar();
        for (int at = bar->minimum();; at += qMax(1, bar->pageStep())) {
            bar->setValue(at);
            draw(view);
            if (at >= bar->maximum())
                return;
        }
    }

    /// The other visible parts of the splitter the view is in.
    static QList<QWidget *> panesBeside(const QWidget &view)
    {
        const QWidget *child = &view;
        while (child && !qobject_cast<QSplitter *>(child->parentWidget()))
            child = child->parentWidget();
        QList<QWidget *> panes;
        if (!child)
            return panes;
        const auto *splitter = qobject_cast<QSplitter *>(child->parentWidget());
        for (int i = 0; i < splitter->count(); ++i) {
            if (splitter->widget(i) != child && splitter->widget(i)->isVisible())
                panes.append(splitter->widget(i));
        }
        return panes;
    }

    void look(const QWidget &window)
    {
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            tip(*widget, widget->toolTip());
            tip(*widget, widget->whatsThis());
            lookAtText(*widget);
        }
        take(window.windowTitle());
    }

    /// The places at which a long word may end a line are of our own label: those of the text are spelled out in it.
    QString textOf(const QLabel &label)
    {
        QString text = label.text();
        const auto *plain = qobject_cast<const PlainLabel *>(&label);
        if (!plain || !plain->wordWrap())
            return text;
        text.remove(QChar(0x200B));
        if (text != plain->fullText())
            fault(label, text);
        return text;
    }

    void lookAtText(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            const QString shown = textOf(*label);
            takeLine(widget, shown);
            const bool isRich = label->textFormat() == Qt::RichText || label->textFormat() == Qt::MarkdownText
                || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(shown));
            if (isRich && isForeign(shown))
                fault(widget, shown);
        } else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget)) {
            take(plain->toPlainText());
            document(widget, *plain->document());
        } else if (const auto *text = qobject_cast<const QTextEdit *>(&widget)) {
            document(widget, *text->document());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            if (isForeign(button->text()) && QString(button->text()).remove(u"&&"_s).count(u'&') > 1)
                fault(widget, button->text());
        }
    }

    /// Plain text of a document is escaped in its HTML: a picture in there is a picture.
    void document(const QWidget &widget, const QTextDocument &document)
    {
        if (document.characterCount() < 100'000 && document.toHtml().contains(u"<img"_s))
            fault(widget, document.toPlainText());
    }

    /// Paragraphs and no other markup.
    void tip(const QWidget &widget, const QString &text)
    {
        if (text.isEmpty())
            return;
        ++m_walked.places;
        QString inner = text;
        inner.remove(u"<p>"_s).remove(u"</p>"_s);
        if (isForeign(inner) && Qt::mightBeRichText(text) && inner.contains(u'<'))
            fault(widget, text);
    }

    /// Every payload names one of them.
    static bool isForeign(const QString &text)
    {
        return text.contains(u"markup-canary"_s) || text.contains(u"127.0.0.1"_s);
    }

    void takeLine(const QWidget &widget, const QString &text)
    {
        if (text.size() > m_walked.longestLine) {
            m_walked.longestLine = text.size();
            m_walked.longestPlace = placeOf(widget);
        }
        take(text);
    }
    void take(const QString &text)
    {
        if (!text.isEmpty())
            m_walked.texts.append(text);
        ++m_walked.places;
    }
    void draw(QWidget &widget)
    {
        step([&widget] { widget.grab(); });
    }
    template <typename Do> void step(const Do &act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        QCoreApplication::sendPostedEvents();
        m_walked.longestStepMs = qMax(m_walked.longestStepMs, timer.elapsed());
    }
    void fault(const QWidget &widget, const QString &text)
    {
        m_walked.faults.append(placeOf(widget) + u": "_s + text.left(200));
    }
    static QString placeOf(const QWidget &widget)
    {
        return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    }

    int m_rows;
    Walked m_walked;
};

} // namespace

qsizetype Walked::with(const QString &part) const
{
    return std::count_if(texts.begin(), texts.end(),
                         [&part](const QString &text) { return text.contains(part); });
}

Walked walkThrough(QWidget &window, int rows)
{
    return Walk(rows).through(window);
}

bool openDetails(QWidget &page)
{
    bool isOpen = false;
    for (QTableView *table : page.findChildren<QTableView *>()) {
        if (!table->isVisible()
            || !QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, rowPatience))
            continue;
        table->setCurrentIndex(table->model()->index(0, 0));
        emit table->activated(table->currentIndex());
        isOpen = true;
    }
    return isOpen;
}

bool PlantedPlace::prepare(const QStringList &texts)
{
    SimulatorProcess simulator({u"--seed"_s, u"5"_s, u"--speed"_s, u"3000"_s});
    m_place.useSimulator(simulator);
    if (!m_place.prepareCampaign(leadsForTests(static_cast<int>(texts.size())).toBytes(),
                                 {u"--attempts"_s, u"1"_s}))
        return false;
    const CliResult run = m_place.cli({u"run"_s, u"C"_s, u"--until-done"_s, u"--webhook-port"_s, u"0"_s});
    if (run.code != 0 && run.code != 3) {
        qWarning("%s", run.told().constData());
        return false;
    }
    QDir().mkpath(m_place.path(u"data/prompts"_s));
    for (int i = 0; i < 5; ++i) {
        const QString script = u"{# title: "_s + texts.at(i).left(100) + u" #}\n"_s + texts.at(i).left(5'000);
        m_place.write(u"data/prompts/foreign-%1.txt"_s.arg(i), script.toUtf8());
    }
    const QString failure = plantTexts(m_place.path(u"data/leadline.db"_s), texts);
    if (!failure.isEmpty()) {
        qWarning("%s", qPrintable(failure.left(500)));
        return false;
    }
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeMode::Light);
    // Nobody answers there: what is shown is what the database holds.
    m_app =
        std::make_unique<Application>(m_place.path(u"data"_s),
                                      QMap<QString, QString> {{u"BLAND_BASE_URL"_s, u"http://127.0.0.1:9"_s},
                                                              {u"BUSINESS_NAME"_s, u"Harbour Street"_s}});
    m_app->window.resize(1100, 720);
    m_app->window.show();
    return QTest::qWaitForWindowExposed(&m_app->window);
}

bool Trap::lay(const QString &file)
{
    m_file = file;
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    if (!picture.save(file) || !m_server.listen(QHostAddress::LocalHost))
        return false;
    m_watch = std::make_unique<OpenWatch>(file);
    return m_watch->isReady();
}

QStringList Trap::payloads() const
{
    return markup::payloads(m_file, m_server.serverPort());
}

QString Trap::sprung()
{
    if (const int opens = m_watch->takeOpens(); opens > 0)
        return u"the file was opened %1 times"_s.arg(opens);
    if (m_server.hasPendingConnections() || m_server.waitForNewConnection(0))
        return u"a connection was made"_s;
    return {};
}
