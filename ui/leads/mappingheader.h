#pragma once

#include "core/leads/lead.h"

#include <QHeaderView>

class QComboBox;

/// A table header with a second storey: under the title of each column of the file a combo box says what it means.
class MappingHeader final : public QHeaderView {
    Q_OBJECT
public:
    /// The first `ownColumns` sections have no combo box.
    explicit MappingHeader(int ownColumns, QWidget *parent = nullptr);

    void setColumns(const QStringList &columns, const QList<LeadField> &mapping);
    QComboBox *box(int column) const { return m_boxes.value(column); }

    QSize sizeHint() const override;

signals:
    void mapped(int column, LeadField field);

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    QComboBox *makeBox(int column, const QString &title);
    void placeBoxes();
    int boxHeight() const;

    int m_ownColumns;
    QList<QComboBox *> m_boxes;
};
