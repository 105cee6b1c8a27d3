using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>A field and the type of what it holds.</summary>
internal abstract record Field<TValue>(string Name, Phrase Label) : Field(Name, Label)
    where TValue : notnull
{
    /// <summary>What a text that is not empty says, if it can be read.</summary>
    public abstract bool TryRead(string text, [MaybeNullWhen(false)] out TValue value);
}
