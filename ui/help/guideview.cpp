#include "ui/help/guideview.h"

#include "ui/help/userguide.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QRegularExpression>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

/// "images/NAME.png", nothing else.
QString ownPicture(const QUrl &name)
{
    static const QRegularExpression form(u"^images/([a-z0-9-]+\\.png)$"_s);
    const auto match = form.match(name.toString());
    return match.hasMatch() ? userguide::pictureFile(match.captured(1)) : QString();
}

/// Stands for every picture that is not ours: an empty answer would make the document look for a file of that
/// name.
QImage nothing()
{
    QImage dot(1, 1, QImage::Format_ARGB32);
    dot.fill(Qt::transparent);
    return dot;
}

} // namespace

GuideView::GuideView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme().isEmpty() && link.path().isEmpty() && link.hasFragment())
            emit chapterRequested(link.fragment());
    });
}

void GuideView::showMarkdown(const QString &markdown)
{
    m_markdown = markdown;
    document()->clear();
    document()->setDocumentMargin(gap::large);
    document()->setMarkdown(markdown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                | QTextDocument::MarkdownNoHTML);
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const QString file = ownPicture(name);
    QImage picture(file.isEmpty() ? QString() : file);
    if (file.isEmpty() || picture.isNull())
        return nothing();
    const int room = viewport()->width() - 2 * gap::large;
    if (room > 0 && picture.width() > room) {
        const qreal ratio = devicePixelRatioF();
        picture = picture.scaledToWidth(qRound(room * ratio), Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
    }
    return picture;
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_pictureWidth == viewport()->width())
        return;
    m_pictureWidth = viewport()->width();
    if (m_markdown.contains("](images/"_L1))
        showMarkdown(m_markdown); // pictures are as wide as there is room
}
