#include "ui/widgets/progressstrip.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int barSteps = 1000;

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" · "_s);
}

} // namespace

QString timeLeftText(qint64 done, qint64 total, std::chrono::milliseconds elapsed)
{
    if (done <= 0 || total <= done || elapsed < 1s)
        return {};
    const double left = static_cast<double>(elapsed.count()) * static_cast<double>(total - done) / static_cast<double>(done);
    const int seconds = qRound(left / 1000.0);
    const int shown = qMax(1, seconds);
    const int minutes = (seconds + 59) / 60;
    if (seconds < 60)
        return QCoreApplication::translate("ProgressStrip", "%n second(s) left", nullptr, shown);
    return QCoreApplication::translate("ProgressStrip", "about %n minute(s) left", nullptr, minutes);
}

ProgressStrip::ProgressStrip(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel)
    , m_figures(new PlainLabel)
    , m_bar(new QProgressBar)
    , m_cancel(flatButton(tr("Cancel")))
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    m_figures->setQuiet(true);
    m_figures->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_cancel->setObjectName(u"cancelProgress"_s);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(gap::large, gap::small, gap::large, gap::small);
    grid->setHorizontalSpacing(gap::large);
    grid->setVerticalSpacing(gap::tiny);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_figures, 0, 1);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_cancel, 0, 2, 2, 1);
    grid->setColumnStretch(0, 1);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelRequested();
    });
    hide();
}

void ProgressStrip::begin(const QString &title, Ending ending)
{
    m_clock.start();
    m_title->setText(title);
    m_bar->setAccessibleName(title);
    m_cancel->setEnabled(true);
    m_cancel->setVisible(ending == Ending::Cancels);
    setProgress(0, ending == Ending::Cancels ? 1 : 0, 0);
    show();
}

void ProgressStrip::setProgress(qint64 done, qint64 total, qint64 count)
{
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(std::min<double>(1.0, static_cast<double>(done) / static_cast<double>(total)) * barSteps));
    const std::chrono::milliseconds elapsed(m_clock.isValid() ? m_clock.elapsed() : 0);
    const bool ratable = elapsed >= 1s && count > 0;
    const QLocale locale;
    m_figures->setText(joined({
        count > 0 ? locale.toString(count) : QString(),
        ratable ? tr("%1 a second").arg(locale.toString(count * 1000 / elapsed.count())) : QString(),
        timeLeftText(done, total, elapsed),
    }));
}

void ProgressStrip::finish()
{
    hide();
}
