using Funnel.Domain.Wording;

namespace Funnel.Domain.Contacts;

/// <summary>跟进方式: how a contact with the customer took place, from a list that grows.</summary>
/// <param name="Value">The code; compared exactly.</param>
public readonly record struct ContactManner(string Value) : IListedCode<ContactManner>
{
    /// <summary>电话: by telephone.</summary>
    public static ContactManner Call { get; } = new("call");

    /// <summary>短信: by text message.</summary>
    public static ContactManner Message { get; } = new("message");

    /// <summary>展厅接待: the customer was received in the showroom; no other manner is a visit.</summary>
    public static ContactManner Showroom { get; } = new("showroom");

    /// <summary>上门拜访: the consultant called at the customer's place, which is no showroom visit.</summary>
    public static ContactManner HomeVisit { get; } = new("home-visit");

    /// <inheritdoc/>
    public static ContactManner Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
