#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

#include <functional>
#include <optional>

/// The only label that may take foreign text: always plain, cleaned, one line elided (or wrapped), never HTML.
/// Of an endless text it takes the beginning, with an ellipsis at the end: 1,000 characters on one line, 10,000
/// when wrapped. A wrapped one breaks words of more than 24 characters too (addresses, one letter a thousand times):
/// it is never wider than its place. What is copied from it is the text without these breaks.
class PlainLabel final : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// The text, before eliding to the width.
    QString fullText() const { return m_fullText; }
    void setText(const QString &text);
    /// Several lines instead of an ellipsis.
    void setWrapping(bool wrap);
    void setTextSize(TextSize size, bool demiBold = false);
    /// Secondary colour.
    void setQuiet(bool quiet);
    using Ink = std::function<QColor(const QPalette &)>;
    /// Colour of the text, asked again when the look changes. Without one: as other text.
    void setInk(const Ink &ink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The selected part of the text as it is, for the clipboard.
    QString selection() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();
    void colour();
    void copy() const;
    int advance() const;

    QString m_fullText;
    QString m_shownText; ///< with boxes for letters that no font has
    mutable std::optional<int> m_advance;
    Ink m_ink;
    TextSize m_size = TextSize::Body;
    bool m_demiBold = false;
    bool m_ownFont = false;
};

/// A label with a key and a buddy, for forms.
QLabel *formLabel(const QString &text, QWidget *buddy);
