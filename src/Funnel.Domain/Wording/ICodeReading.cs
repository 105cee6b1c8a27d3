namespace Funnel.Domain.Wording;

/// <summary>Says which value has a code.</summary>
internal interface ICodeReading<TValue>
    where TValue : struct
{
    /// <summary>Every code, where the list is closed; null where a dealer adds to it.</summary>
    public IReadOnlyList<string>? Codes { get; }

    /// <summary>The value with a code, if there is one.</summary>
    public bool TryGet(string code, out TValue value);
}
