#include "core/prompts/templateoutlook.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Far below the steps that a rendering may take.
constexpr int mostNodes = 2'000;
/// Never make nothing of something.
constexpr std::array keepingFilters {"capitalize"_L1, "lower"_L1, "title"_L1,
                                     "trim"_L1,       "upper"_L1, "truncate"_L1};

/// The most that a filter makes of one unit.
int unitsPerUnit(const QString &filter)
{
    if (filter == u"upper" || filter == u"capitalize")
        return 3;
    return filter == u"title" || filter == u"lower" ? 2 : 1;
}

/// Walks all branches; on its way it knows which names a condition has found filled.
class Outlook final {
public:
    TemplateOutlook of(const TemplateNodes &nodes)
    {
        m_found.isTold = true;
        visit(nodes, {});
        m_found.isTold = m_found.isTold && m_nodes <= mostNodes;
        return std::move(m_found);
    }

private:
    void visit(const TemplateNodes &nodes, const QSet<QString> &filled);
    void visitIf(const TemplateNode &node, const QSet<QString> &filled);
    void visitPrint(const Expression &printed, const QSet<QString> &filled);
    bool isPrinted(const Expression &printed, const QSet<QString> &filled);
    void addLength(const Expression &printed, int times);

    TemplateOutlook m_found;
    int m_nodes = 0;
};

/// Names that are filled wherever `condition` holds.
QSet<QString> filledBy(const Expression &condition)
{
    if (condition.kind == Expression::Kind::Name)
        return {condition.text};
    QSet<QString> names;
    if (condition.kind == Expression::Kind::And) {
        for (const Expression &operand : condition.operands)
            names += filledBy(operand);
    }
    return names;
}

void Outlook::visit(const TemplateNodes &nodes, const QSet<QString> &filled)
{
    for (const TemplateNode &node : nodes) {
        ++m_nodes;
        switch (node.kind) {
        case TemplateNode::Kind::Text:
            m_found.textLength += node.text.size();
            break;
        case TemplateNode::Kind::Print:
            visitPrint(*node.expression, filled);
            break;
        case TemplateNode::Kind::If:
            visitIf(node, filled);
            break;
        case TemplateNode::Kind::For:
            m_found.isTold = false;
            break;
        }
    }
}

void Outlook::visitIf(const TemplateNode &node, const QSet<QString> &filled)
{
    for (const TemplateBranch &branch : node.branches)
        visit(branch.body, branch.condition ? filled + filledBy(*branch.condition) : filled);
}

void Outlook::visitPrint(const Expression &printed, const QSet<QString> &filled)
{
    addLength(printed, 1);
    if (!isPrinted(printed, filled))
        m_found.isTold = false;
}

/// False when it may print nothing although all that is required is filled.
bool Outlook::isPrinted(const Expression &printed, const QSet<QString> &filled)
{
    switch (printed.kind) {
    case Expression::Kind::Name:
        if (!filled.contains(printed.text))
            m_found.required.insert(printed.text);
        return true;
    case Expression::Kind::Filter:
        break;
    default:
        return true; // prints no name, so that none can be missing
    }
    const Expression &value = printed.operands.front();
    if (printed.text == u"default")
        return printed.operands.at(1).kind == Expression::Kind::Literal || isPrinted(value, filled);
    const bool isKept = std::ranges::find(keepingFilters, printed.text) != keepingFilters.end();
    const bool isOfName = value.kind == Expression::Kind::Name || value.kind == Expression::Kind::Filter;
    return isKept && isOfName && isPrinted(value, filled);
}

void Outlook::addLength(const Expression &printed, int times)
{
    switch (printed.kind) {
    case Expression::Kind::Name:
        m_found.times[printed.text] += times;
        return;
    case Expression::Kind::Literal:
        m_found.textLength += times * printed.text.size();
        return;
    case Expression::Kind::Filter:
        break;
    default:
        m_found.textLength += u"true"_s.size();
        return;
    }
    const int inner = times * unitsPerUnit(printed.text);
    addLength(printed.operands.front(), inner);
    if (printed.text == u"default")
        addLength(printed.operands.at(1), inner);
    if (printed.text == u"truncate")
        m_found.textLength += times; // the dots behind it
}

} // namespace

TemplateOutlook outlookOf(const TemplateNodes &nodes)
{
    return Outlook().of(nodes);
}

std::optional<RenderNeeds> needsOf(const Template &script, const QMap<QString, QString> &own, qsizetype room)
{
    const TemplateOutlook &outlook = script.outlook();
    if (!outlook.isTold)
        return std::nullopt;
    qsizetype length = outlook.textLength;
    for (auto it = outlook.times.begin(); it != outlook.times.end(); ++it) {
        const auto known = own.find(it.key());
        length += it.value() * (known == own.end() ? longestPrinted : known->size());
    }
    RenderNeeds needs {script.variables(), outlook.required};
    for (auto it = own.begin(); it != own.end(); ++it) {
        needs.known.remove(it.key());
        if (needs.filled.remove(it.key()) && it.value().trimmed().isEmpty())
            return std::nullopt;
    }
    return length <= std::min<qsizetype>(room, Template::maxLength) ? std::optional(needs) : std::nullopt;
}
