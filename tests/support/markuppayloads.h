#pragma once

#include <QString>
#include <QStringList>

/// Texts that make a careless widget open a file or a connection. Source: reliability.md sections 9 and 13.4,
/// B-6.
namespace markup {

/// The 40 of them. `file` is the path of a picture nobody may touch, `port` that of a listener nobody may
/// reach.
inline QStringList payloads(const QString &file, int port)
{
    const QStringList forms {
        QStringLiteral("<b>x</b><img src=\"FILE\">"),
        QStringLiteral("<img src='FILE'>"),
        QStringLiteral("<img src=FILE>"),
        QStringLiteral("<IMG SRC=\"FILE\" WIDTH=1>"),
        QStringLiteral("<img src=\"file://FILE\">"),
        QStringLiteral("<img src=\"file:FILE\"/>"),
        QStringLiteral("<img src=\"WEB/a.png\">"),
        QStringLiteral("<img src=\"//127.0.0.1:PORT/a.png\">"),
        QStringLiteral("<p><img src=\"FILE\"></p>"),
        QStringLiteral("<qt><img src=\"FILE\"></qt>"),
        QStringLiteral("<html><body background=\"FILE\">x</body></html>"),
        QStringLiteral("<table background=\"FILE\"><tr><td>x</td></tr></table>"),
        QStringLiteral("<table><tr><td background='FILE'>x</td></tr></table>"),
        QStringLiteral("<link rel=\"stylesheet\" href=\"FILE\">x"),
        QStringLiteral("<style>@import url(FILE);</style>x"),
        QStringLiteral("<style>p { background: url(FILE) }</style><p>x</p>"),
        QStringLiteral("<div style=\"background-image: url('FILE')\">x</div>"),
        QStringLiteral("<p style=\"background-image:url(FILE)\">x</p>"),
        QStringLiteral("<ul style=\"list-style-image: url(FILE)\"><li>x</li></ul>"),
        QStringLiteral("<a href=\"file://FILE\">here</a>"),
        QStringLiteral("<a href=\"WEB/\">here</a>"),
        QStringLiteral("<a href=\"javascript:alert(1)\">here</a>"),
        QStringLiteral("<iframe src=\"FILE\"></iframe>"),
        QStringLiteral("<object data=\"FILE\"></object>"),
        QStringLiteral("<embed src=\"FILE\">"),
        QStringLiteral("<video poster=\"FILE\" src=\"FILE\"></video>"),
        QStringLiteral("<audio src=\"WEB/a.mp3\" autoplay></audio>"),
        QStringLiteral("<input type=\"image\" src=\"FILE\">"),
        QStringLiteral("<svg><image href=\"FILE\" xlink:href=\"FILE\"/></svg>"),
        QStringLiteral("<meta http-equiv=\"refresh\" content=\"0;url=WEB/\">x"),
        QStringLiteral("<?xml-stylesheet href=\"FILE\"?><p>x</p>"),
        QStringLiteral("<!DOCTYPE x [<!ENTITY y SYSTEM \"file://FILE\">]><p>&y;</p>"),
        QStringLiteral("<script src=\"WEB/a.js\"></script>"),
        QStringLiteral("![x](FILE)"),
        QStringLiteral("![x](WEB/a.png) [x](file://FILE)"),
        QStringLiteral("&lt;img src=\"FILE\"&gt;<br><img src=\"FILE\">"),
        QStringLiteral("x<br/><img\nsrc=\"FILE\">"),
        QStringLiteral("<img src=\"FILE"),
        QStringLiteral("<!-- --><img src=\"FILE\">"),
        QStringLiteral("\u202e<img src=\"FILE\">\u202c<font size=7>x"),
    };
    QStringList all;
    for (QString form : forms) {
        form.replace(QStringLiteral("FILE"), file);
        form.replace(QStringLiteral("WEB"), QStringLiteral("http://127.0.0.1:") + QString::number(port));
        form.replace(QStringLiteral("PORT"), QString::number(port));
        all.append(form);
    }
    return all;
}

} // namespace markup
