#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>

class QTableView;
class SettingsStore;

/// Keeps the columns of a table inside it, until a person gives one a width or another place. Each is as wide
/// as its words need; what is left goes to those that like to have more. Where there is no room for all of
/// them, the less important ones give way, and come back with the room.
class ColumnFit final : public QObject {
public:
    struct Column {
        int least = 0; ///< in digits
        int usual = 0; ///< in digits
        int givesWay = 0; ///< 0 never, else the highest first
        QStringList samples = {}; ///< texts that are never cut: they decide where they need more than `least`
    };
    /// Whether it still does is remembered under `key`, and the columns that have given way beside it;
    /// `atFirst` where nothing is. References must outlive the object, which belongs to the table.
    ColumnFit(QTableView &table, const QList<Column> &columns, SettingsStore &settings, const QString &key,
              bool atFirst);

    /// Whatever a person did is forgotten.
    void startAgain();
    /// It is shown as soon as there is room.
    bool hasGivenWay(int section) const { return m_givenWay.contains(section); }
    /// A person wants to see this column or not.
    void choose(int section, bool on);
    /// A column of another kind came or went.
    void fit();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Width { ///< in pixels
        int least = 0;
        int usual = 0;
    };
    QList<int> wantedSections() const;
    Width widthOf(int section) const;
    void measure();
    int room() const;
    void stop();
    int giveWay(QList<int> &wanted);
    void setGivenWay(const QSet<int> &sections);
    void hideGivenWay();

    QTableView &m_table;
    const QObject *m_header = nullptr; ///< where the mouse takes hold of columns
    const QList<Column> m_columns;
    SettingsStore &m_settings;
    const QString m_key;
    QList<Width> m_widths;
    QSet<int> m_givenWay;
    bool m_isOn = false;
    bool m_isHeld = false; ///< the left button of the mouse is down on the header
    bool m_isFitting = false;
};
