#pragma once

#include "core/base/result.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <memory>

struct TemplateOutlook;

/// What a lead must have so that a text certainly renders for it with nothing missing, whatever else it has.
struct RenderNeeds {
    QSet<QString> known; ///< names
    QSet<QString> filled; ///< those whose value must not be blank once it is cleaned

    bool operator==(const RenderNeeds &) const = default;
};

/// One fault of a template, where it is.
struct TemplateFault {
    int line = 1; ///< 1-based
    int column = 1; ///< 1-based, in characters
    int length = 1; ///< characters to underline
    QString message; ///< translated: what is wrong and what to write instead
    /// A warning does not keep the template from being used (length advice).
    bool isWarning = false;

    bool operator==(const TemplateFault &) const = default;
};

/// What a piece of source is, for highlighting.
struct TemplateToken {
    enum class Kind { Text, Delimiter, Variable, Filter, Keyword, String, Number, Operator, Comment };
    Kind kind = Kind::Text;
    int line = 1;
    int column = 1;
    int length = 0;
};

/// A call script in a small subset of Jinja:
/// `{{ name | filter("argument") }}`, `{% if a and not b == "x" %} {% elif %} {% else %} {% endif %}`,
/// `{% for x in list %} {% endfor %}`, `{# comment #}`, whitespace control with `-`.
/// No include, import, macros or calls. Replaced text is never scanned again. Immutable; cheap to copy;
/// thread-safe. Source: reliability.md section 10.
class Template final {
public:
    /// Rendered text may be this long; a warning starts at `adviceLength`.
    static constexpr int maxLength = 8'000;
    static constexpr int adviceLength = 2'000;

    /// Never fails: a source with faults gives a template that cannot render.
    static Template parse(const QString &source);

    const QString &source() const;
    /// Faults of the grammar and unknown filters.
    const QList<TemplateFault> &faults() const;
    /// As `faults`, plus every name that is not in `known`, with the nearest known one suggested.
    QList<TemplateFault> check(const QSet<QString> &known) const;
    /// Names the text takes from the lead.
    QSet<QString> variables() const;
    QList<TemplateToken> tokens() const;
    struct Stretch {
        int offset = 0; ///< UTF-16 units from the start of the source
        int length = 0;
    };
    /// What belongs together with the delimiter, parenthesis or block keyword at `offset`; see bracketsAt.
    QList<Stretch> partners(int offset) const;

    struct Rendering {
        QString text;
        /// Names that were printed although their value is empty and they have no default: the lead is held.
        QStringList missing;
    };
    /// InvalidInput with line and column in the message when the template has faults, uses unknown names,
    /// grows beyond `maxLength` or takes too many steps.
    Result<Rendering> render(const QMap<QString, QString> &values) const;
    /// What holds for all renderings; nothing is told of a template with faults.
    const TemplateOutlook &outlook() const;

    static QStringList filterNames();
    /// As it is to be written, with an argument if it takes one: `truncate(40)`.
    static QString filterUsage(const QString &name);

private:
    struct Private;
    std::shared_ptr<const Private> d;
};
