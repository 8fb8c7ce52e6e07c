#pragma once

#include "core/prompts/templatesyntax.h"

#include <QMap>

/// Walks a parsed template once and writes its text. Values are copied, never read as template.
class TemplateRenderer final {
public:
    explicit TemplateRenderer(const QMap<QString, QString> &values)
        : m_values(values)
    {
    }

    Result<Template::Rendering> render(const TemplateNodes &nodes);

private:
    bool writeAll(const TemplateNodes &nodes);
    bool write(const TemplateNode &node);
    bool writeText(const QString &text);
    bool writePrint(const Expression &expression);
    bool writeIf(const TemplateNode &node);
    bool writeFor(const TemplateNode &node);
    QString valueOf(const Expression &expression);
    QString filtered(const Expression &filter);
    bool isTrue(const Expression &condition);
    bool compares(const Expression &comparison);
    void noteMissing(const Expression &expression);
    bool step();

    const QMap<QString, QString> &m_values;
    QMap<QString, QString> m_loopValues;
    Template::Rendering m_result;
    int m_steps = 0;
    QString m_problem;
};
