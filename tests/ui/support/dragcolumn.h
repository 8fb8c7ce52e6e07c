#pragma once

#include <QHeaderView>
#include <QTableView>
#include <QTest>

/// Takes hold of the header at `from` and lets go `pixels` to the right, as a person does.
inline void dragHeader(const QTableView &table, const QPoint &from, int pixels)
{
    QWidget *header = table.horizontalHeader()->viewport();
    QTest::mousePress(header, Qt::LeftButton, {}, from);
    for (const int step : {pixels / 2, pixels})
        QTest::mouseMove(header, from + QPoint(step, 0));
    QTest::mouseRelease(header, Qt::LeftButton, {}, from + QPoint(pixels, 0));
}

/// Makes a column wider.
inline void dragColumnEdge(const QTableView &table, int section, int pixels)
{
    const QHeaderView *header = table.horizontalHeader();
    const int edge = header->sectionViewportPosition(section) + header->sectionSize(section) - 1;
    dragHeader(table, {edge, header->height() / 2}, pixels);
}

/// Puts a column behind those that it is dragged over.
inline void dragColumn(const QTableView &table, int section, int pixels)
{
    const QHeaderView *header = table.horizontalHeader();
    const int middle = header->sectionViewportPosition(section) + header->sectionSize(section) / 2;
    dragHeader(table, {middle, header->height() / 2}, pixels);
}
