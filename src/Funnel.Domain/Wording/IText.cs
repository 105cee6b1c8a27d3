namespace Funnel.Domain.Wording;

/// <summary>An id or a code: a text of a type of its own, so that it is mistaken for no other.</summary>
internal interface IText
{
    /// <summary>The text; null where the value was left default.</summary>
    public string Value { get; }
}
