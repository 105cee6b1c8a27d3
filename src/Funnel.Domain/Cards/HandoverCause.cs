using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>转出原因: why cards or owners are handed to another consultant (LOTUS 换手的时机), from a list that grows.</summary>
/// <param name="Value">The code; compared exactly.</param>
public readonly record struct HandoverCause(string Value) : IListedCode<HandoverCause>
{
    /// <summary>保有客户对销售顾问印象不佳: the customer is dissatisfied with the consultant.</summary>
    public static HandoverCause CustomerDissatisfied { get; } = new("customer-dissatisfied");

    /// <summary>销售顾问疏于维系: the consultant neglects the customer.</summary>
    public static HandoverCause Neglected { get; } = new("neglected");

    /// <summary>劳务与能力不均: work and ability are out of balance.</summary>
    public static HandoverCause LoadImbalance { get; } = new("load");

    /// <summary>员工离职: the consultant left.</summary>
    public static HandoverCause ConsultantLeft { get; } = new("consultant-left");

    /// <summary>晋升: the consultant was promoted.</summary>
    public static HandoverCause Promoted { get; } = new("promoted");

    /// <summary>长期无进展: the card made no progress for too long (DRM).</summary>
    public static HandoverCause NoProgress { get; } = new("no-progress");

    /// <summary>其他.</summary>
    public static HandoverCause Other { get; } = new("other");

    /// <inheritdoc/>
    public static HandoverCause Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
