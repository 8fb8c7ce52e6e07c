#include "ui/campaigns/statusstrip.h"

#include "ui/widgets/lookwatch.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 12;
constexpr std::array order { LeadStatus::Finished, LeadStatus::Open, LeadStatus::Ready, LeadStatus::Parked, LeadStatus::Refused };

/// What is still to do is the empty ground of the bar.
QColor fillOf(LeadStatus status, const QPalette &palette)
{
    return status == LeadStatus::Ready ? themeColors(palette).border : statusStyle(status).color(palette);
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, barHeight + gap::small, 0, 0);
    row->setSpacing(gap::large);
    for (const LeadStatus status : order) {
        auto *words = new PlainLabel;
        words->setTextSize(TextSize::Secondary);
        words->setObjectName(u"status_"_s + leadStatusCode(status));
        m_words.insert(status, words);
        row->addWidget(words);
    }
    row->addStretch(1);
    new LookWatch(*this, [this] { showWords(); });
    showWords();
}

void StatusStrip::setCounts(const CampaignCounts &counts)
{
    if (m_leads == counts.leads)
        return;
    m_leads = counts.leads;
    m_total = counts.total();
    showWords();
    update();
}

void StatusStrip::showWords()
{
    QStringList all;
    for (const LeadStatus status : order) {
        //: A status and the number of leads in it, "Ready 1,204".
        const QString words = tr("%1 %2").arg(statusLabel(status), QLocale().toString(m_leads.value(status)));
        PlainLabel *label = m_words.value(status);
        label->setText(words);
        label->setInk([style = statusStyle(status)](const QPalette &palette) { return style.color(palette); });
        all.append(words);
    }
    setAccessibleName(tr("Leads of the campaign: %1").arg(all.join(u", "_s)));
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(0, 0, width(), barHeight), barHeight / 4.0, barHeight / 4.0);
    painter.setClipPath(shape);
    painter.fillRect(QRect(0, 0, width(), barHeight), themeColors(palette()).border);
    double x = 0;
    for (const LeadStatus status : order) {
        const qint64 count = m_leads.value(status);
        if (count == 0 || m_total == 0)
            continue;
        const double part = width() * static_cast<double>(count) / static_cast<double>(m_total);
        painter.fillRect(QRectF(x, 0, qMax(part - 1, 1.0), barHeight), fillOf(status, palette()));
        x += part;
    }
}
