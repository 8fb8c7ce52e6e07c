#include "ui/leads/mappingheader.h"

#include "core/base/text.h"
#include "ui/leads/importwords.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int boxEdges = 56; // padding and arrow of a combo box

} // namespace

MappingHeader::MappingHeader(int ownColumns, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_ownColumns(ownColumns)
{
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeBoxes);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::placeBoxes);
}

QComboBox *MappingHeader::makeBox(int column, const QString &title)
{
    auto *box = new QComboBox(viewport());
    box->setObjectName(u"meaning_%1"_s.arg(column));
    box->setProperty("flat", true);
    box->setAccessibleName(tr("Meaning of the column %1").arg(text::shown(title, 60)));
    for (const LeadField field : offeredFields())
        box->addItem(fieldText(field), static_cast<int>(field));
    connect(box, &QComboBox::activated, this,
            [this, column](int chosen) { emit mapped(column, static_cast<LeadField>(chosen)); });
    box->show();
    return box;
}

void MappingHeader::setColumns(const QStringList &columns, const QList<LeadField> &mapping)
{
    while (m_boxes.size() > columns.size())
        m_boxes.takeLast()->deleteLater();
    for (int i = 0; i < columns.size(); ++i) {
        if (i >= m_boxes.size())
            m_boxes.append(makeBox(i, columns.at(i)));
        const LeadField field = mapping.value(i, LeadField::None);
        m_boxes.at(i)->setCurrentIndex(static_cast<int>(field));
        QFont font = this->font();
        font.setWeight(field == LeadField::None ? QFont::Normal : QFont::DemiBold);
        m_boxes.at(i)->setFont(font);
        const int needed = QFontMetrics(font).horizontalAdvance(m_boxes.at(i)->currentText()) + boxEdges;
        if (m_ownColumns + i < count() && sectionSize(m_ownColumns + i) < needed)
            resizeSection(m_ownColumns + i, needed);
    }
    placeBoxes();
}

QSize MappingHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.rheight() += boxHeight();
    return size;
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeBoxes();
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->fillRect(rect, themeColors(palette()).surface);
    QHeaderView::paintSection(painter, rect.adjusted(0, 0, 0, -boxHeight()), logicalIndex);
}

void MappingHeader::placeBoxes()
{
    for (int i = 0; i < m_boxes.size(); ++i) {
        const int section = m_ownColumns + i;
        const bool there = section < count();
        m_boxes.at(i)->setVisible(there);
        if (there) {
            m_boxes.at(i)->setGeometry(sectionViewportPosition(section) + 1, height() - boxHeight(), sectionSize(section) - 2,
                                       boxHeight() - 2);
        }
    }
}

int MappingHeader::boxHeight() const
{
    return Theme::controlHeight() + 2;
}
