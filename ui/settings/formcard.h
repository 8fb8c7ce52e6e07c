#pragma once

#include <QFrame>

class PlainLabel;
class QGridLayout;

/// A group of settings: title, then rows of label, input and a quiet sentence of help.
class FormCard final : public QFrame {
    Q_OBJECT
public:
    explicit FormCard(const QString &title, QWidget *parent = nullptr);

    /// `label` may hold a key ("&Name"); it becomes the buddy of `input`. Gives the line under the input, which shows
    /// `help` until setFault gives it something else to say.
    PlainLabel *addRow(const QString &label, QWidget *input, const QString &help = {});
    void addWide(QWidget *widget);
    /// What the labels need, in pixels; at least the usual width. Cards one below the other share the widest.
    int labelWidth() const;
    void setLabelWidth(int width);

private:
    QGridLayout *m_grid = nullptr;
};

/// Marks `input` as wrong and says why in `line`; an empty fault takes it back and shows `help`.
void showFault(QWidget &input, PlainLabel &line, const QString &fault, const QString &help);
