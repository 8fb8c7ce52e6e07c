#pragma once

#include "ui/help/userguide.h"

#include <QWidget>

class GuideView;
class QComboBox;
class QToolButton;

/// The user guide beside the page, chapter by chapter.
class HelpPanel final : public QWidget {
    Q_OBJECT
public:
    explicit HelpPanel(QWidget *parent = nullptr);

    /// Shows the chapter; the first one when there is none of that name.
    void showChapter(const QString &id);
    QString chapter() const; ///< id of the one that is shown

private:
    void showIndex(int index);
    void goBack();

    QList<userguide::Chapter> m_chapters;
    QList<int> m_before; ///< chapters one came from
    int m_index = -1;
    QToolButton *m_back = nullptr;
    QComboBox *m_choice = nullptr;
    GuideView *m_view = nullptr;
};
