#pragma once

#include <QDialog>

class QComboBox;
class QPushButton;

/// Asks for one word for many leads: a tag, an owner, the name of a list. Known ones are offered.
class PickTextSheet final : public QDialog {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString label; ///< of the field, with its key
        QString verb; ///< "Tag 5,303 leads"
        QString verbWhenEmpty = {}; ///< "Take the owner off 3 leads"; without it something has to be chosen
        bool onlyKnown = false;
        QString separators = {}; ///< none of these may be in the word, because they part several
    };
    /// For a tag of `count` leads.
    static Words tagWords(int count);
    /// For assigning `count` leads to somebody, or to nobody.
    /// Without an owner anywhere there is none to take off.
    static Words ownerWords(int count, bool anyHasOne);

    PickTextSheet(const Words &words, const QStringList &known, QWidget *parent = nullptr);

signals:
    void picked(const QString &text);

private:
    QComboBox *m_text = nullptr;
};
