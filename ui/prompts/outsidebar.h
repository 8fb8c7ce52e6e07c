#pragma once

#include <QFrame>

class PlainLabel;
class QPushButton;

/// A sentence above the editor about a text that waits for a decision: nothing is lost either way.
class OutsideBar final : public QFrame {
    Q_OBJECT
public:
    explicit OutsideBar(QWidget *parent = nullptr);

    /// The file was changed while the text here was being written.
    void offerReload();
    /// A text that was never saved lies in the history.
    void offerUnsaved(const QString &when);
    void dismiss();

signals:
    void reloadRequested();
    void keepRequested();
    void compareRequested();
    void takeUpRequested();

private:
    enum class Case { None, Changed, Unsaved };
    void show(Case what, const QString &sentence, const QString &first, const QString &second, bool compares);
    void decide(bool first);

    Case m_case = Case::None;
    PlainLabel *m_sentence = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_second = nullptr;
    QPushButton *m_first = nullptr;
};
