#pragma once

#include <QObject>

#include <functional>

struct Message;
class QMenu;
class QWidget;
class SettingsStore;

/// Filters that were kept under a name, as the texts in which a page writes them, and the menu in which one
/// chooses, saves and deletes them.
class SavedFilters final : public QObject {
    Q_OBJECT
public:
    /// `key`: where they are kept ("leads/savedFilters"); `present` gives the text of the filters that are
    /// set, empty when none is. `settings` must outlive the object; `page` is its parent.
    SavedFilters(SettingsStore &settings, const QString &key, std::function<QString()> present,
                 QWidget *page);

    /// Adds a submenu that fills itself.
    void addTo(QMenu &menu);

signals:
    void chosen(const QString &text);
    void message(const Message &message);

private:
    struct Saved {
        QString name;
        QString text;
    };

    void fill(QMenu &menu);
    void askName();
    void saveAs(const QString &name);
    void remove(const QString &name);
    void bringBack(const Saved &filter);
    QList<Saved> saved() const;
    void store(const QList<Saved> &all);

    SettingsStore &m_settings;
    QString m_key;
    std::function<QString()> m_present;
    QWidget *m_page;
};
