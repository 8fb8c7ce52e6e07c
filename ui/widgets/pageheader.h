#pragma once

#include <QWidget>

class PlainLabel;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

/// The strip at the top of a page: title, scope, search, and the page's one filled button.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    /// Right of the title, in the order of the calls (a scope combo box, a flat button).
    void addScope(QWidget *widget);
    /// A search field; emits `searchChanged` 250 ms after the last key, at once on Enter and when cleared.
    QLineEdit *addSearch(const QString &placeholder);
    /// At the right end, before the main action.
    void addAction(QWidget *widget);
    /// At the right end; made with primaryButton().
    void setMainAction(QPushButton *button);

signals:
    void searchChanged(const QString &text);
    /// The keyboard is to go on to what was found.
    void searchLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *m_scopes = nullptr;
    QHBoxLayout *m_search = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QHBoxLayout *m_main = nullptr;
};
