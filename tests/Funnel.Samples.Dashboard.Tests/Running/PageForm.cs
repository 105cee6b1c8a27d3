using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Funnel.Samples.Dashboard.Tests.Running;

/// <summary>A form of a page with what a browser would send of it, and what a person types into it.</summary>
internal sealed class PageForm
{
    private readonly List<KeyValuePair<string, string>> _values;

    public PageForm(Page page, string selector)
    {
        var form = page.Document.QuerySelector<IHtmlFormElement>(selector);
        Assert.True(form is not null, $"{page.Address} has no '{selector}': {page.Main}");
        Action = form.GetAttribute("action") is { Length: > 0 } action ? action : page.Address;
        _values = [.. form.Elements.SelectMany(ValuesOf)];
    }

    private PageForm(string action, List<KeyValuePair<string, string>> values) => (Action, _values) = (action, values);

    /// <summary>Where it is sent.</summary>
    public string Action { get; }

    public IReadOnlyList<string> Names => [.. _values.Select(value => value.Key)];

    /// <summary>What would be sent under a name; null where nothing would.</summary>
    public string? this[string name] => _values.Find(value => value.Key == name).Value;

    /// <summary>The form with something typed or chosen; whatever stood under that name is replaced.</summary>
    public PageForm With(string name, params string[] values) =>
        new(Action, [.. _values.Where(value => value.Key != name), .. values.Select(value => Value(name, value))]);

    public FormUrlEncodedContent Content() => new(_values);

    private static KeyValuePair<string, string> Value(string name, string value) => new(name, value);

    private static IEnumerable<KeyValuePair<string, string>> ValuesOf(IElement element)
    {
        if (element.GetAttribute("name") is not { Length: > 0 } name || element.HasAttribute("disabled"))
        {
            return [];
        }

        return element switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? [Value(name, box.Value)] : [],
            IHtmlInputElement { Type: "submit" or "button" or "file" } => [],
            IHtmlInputElement input => [Value(name, input.Value)],
            IHtmlTextAreaElement area => [Value(name, area.Value)],
            IHtmlSelectElement select => select.Options.Where(option => option.IsSelected)
                .Select(option => Value(name, option.Value)),
            _ => [],
        };
    }
}
