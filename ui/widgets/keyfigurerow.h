#pragma once

#include <QList>
#include <QWidget>

class KeyFigure;
class QGridLayout;

/// Key figures side by side or, where they do not fit, in two rows.
class KeyFigureRow : public QWidget {
public:
    explicit KeyFigureRow(QWidget *parent = nullptr);

    /// In the order of the eye. The row owns it.
    void add(KeyFigure *figure);
    /// To be called when what the figures say has changed.
    void arrange();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QGridLayout *m_grid = nullptr;
    QList<KeyFigure *> m_figures;
    int m_columns = 0;
};
