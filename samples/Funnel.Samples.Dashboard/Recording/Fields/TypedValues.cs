using Microsoft.Extensions.Primitives;

namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>What stands in the fields of a form: suggested at first, then as it was typed.</summary>
internal sealed class TypedValues
{
    private readonly Dictionary<string, StringValues> _texts = new(StringComparer.Ordinal);

    /// <summary>What was sent.</summary>
    public static TypedValues Of(IEnumerable<KeyValuePair<string, StringValues>> sent)
    {
        var typed = new TypedValues();
        foreach (var (name, texts) in sent)
        {
            typed._texts[name] = texts;
        }

        return typed;
    }

    /// <summary>The texts in a field; none where it is empty.</summary>
    public IEnumerable<string> AllOf(string name) => _texts.TryGetValue(name, out var texts)
        ? texts.OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text))
        : [];

    /// <summary>The text in a field; empty where there is none.</summary>
    public string TextOf(string name) => AllOf(name).FirstOrDefault() ?? "";

    /// <summary>Whether an entry of a list is chosen.</summary>
    public bool Has(string name, string text) => AllOf(name).Contains(text, StringComparer.Ordinal);

    /// <summary>Suggests what stands in a field; where null or empty, nothing does.</summary>
    public TypedValues With(string name, params string?[] texts)
    {
        _texts[name] = texts;
        return this;
    }
}
