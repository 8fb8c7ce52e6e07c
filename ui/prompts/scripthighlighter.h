#pragma once

#include "core/prompts/template.h"

#include <QHash>
#include <QSyntaxHighlighter>

/// Colours a script by the tokens of the template language, also while it is broken.
class ScriptHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit ScriptHighlighter(QTextDocument *document);

    void setTokens(const QList<TemplateToken> &tokens);
    /// Colours of the look that `palette` belongs to.
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    QHash<int, QList<TemplateToken>> m_byLine;
    QHash<TemplateToken::Kind, QTextCharFormat> m_formats;
};
