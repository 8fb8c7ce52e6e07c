#pragma once

#include "core/leads/leadimport.h"

#include <QHash>
#include <QWidget>

class ChipRow;
class PlainLabel;

/// Chooses which rows of a file the import sheet shows: the first ones, or those of one kind that the counting
/// has told of so far. Hidden while there is nothing to choose.
class ImportRowKinds final : public QWidget {
    Q_OBJECT
public:
    explicit ImportRowKinds(QWidget *parent = nullptr);

    /// Of another reading of the file: what was counted is forgotten.
    void setFirst(const QList<PreviewRow> &rows);
    void setCounted(const ImportProgress &progress);

    bool isFirst() const; ///< the first ones are shown
    const QList<PreviewRow> &rows() const;
    /// What they are: "Refused rows of the file".
    QString title() const;

signals:
    /// Other rows are to be shown.
    void rowsChanged();

private:
    void setRows(const QString &kind, const QList<PreviewRow> &rows, qint64 count);
    void markKnownAmongFirst();
    void show(const QString &kind);
    void showHowMany();

    QHash<QString, QList<PreviewRow>> m_rows;
    QHash<QString, qint64> m_counts;
    ChipRow *m_chips = nullptr;
    PlainLabel *m_cut = nullptr;
};
