#pragma once

#include <QTextBrowser>

/// Shows Markdown of ours. Loads pictures of the guide only, from the resources; opens no file, no address,
/// no link.
class GuideView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit GuideView(QWidget *parent = nullptr);

    /// `markdown` is our own text; HTML in it is not rendered.
    void showMarkdown(const QString &markdown);

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    /// A link "#id" was clicked.
    void chapterRequested(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_markdown;
    int m_pictureWidth = 0;
};
