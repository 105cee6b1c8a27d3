using Funnel.Domain.Wording;

namespace Funnel.Domain.Audit;

/// <summary>How much a finding matters for the figures.</summary>
public enum AuditSeverity
{
    /// <summary>提示: good to know, and by itself nothing to act on.</summary>
    [Code("information", "提示", "information")]
    Information,

    /// <summary>关注: figures may be off; worth a question.</summary>
    [Code("notice", "关注", "notice")]
    Notice,

    /// <summary>重要: figures are off unless it is explained.</summary>
    [Code("serious", "重要", "serious")]
    Serious,
}
