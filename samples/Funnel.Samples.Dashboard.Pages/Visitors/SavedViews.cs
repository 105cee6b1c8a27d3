using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Funnel.Samples.Dashboard.Visitors;

/// <summary>The addresses that a visitor has given names to, as the visitor's cookie holds them.</summary>
/// <param name="All">Their names and addresses, in the order of the names.</param>
internal sealed record SavedViews(IReadOnlyList<SavedView> All)
{
    /// <summary>The longest name.</summary>
    public const int LongestName = 40;

    private const int Most = 12;

    // A browser keeps 4,096 bytes of a cookie, with its name and its own values.
    private const int LongestCookie = 3800;

    /// <summary>Reads a cookie; what is no list of views is none.</summary>
    public static SavedViews Read(string? cookie)
    {
        try
        {
            return new([
                .. (JsonSerializer.Deserialize<SavedView[]>(WebEncoders.Base64UrlDecode(cookie ?? "")) ?? [])
                    .Where(view => view is { Name.Length: > 0 and <= LongestName, Address: ['/', ..] }),
            ]);
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException)
        {
            return new([]);
        }
    }

    /// <summary>With one more, in place of one of the same name; null where there is no room for it.</summary>
    public SavedViews? With(string name, string address)
    {
        ArgumentNullException.ThrowIfNull(name);
        var views = new SavedViews([
            .. Without(name).All.Append(new(name.Trim(), address)).OrderBy(view => view.Name, StringComparer.Ordinal),
        ]);
        return views.All.Count <= Most && views.ToString().Length <= LongestCookie ? views : null;
    }

    public SavedViews Without(string name) => new([.. All.Where(view => view.Name != name.Trim())]);

    /// <summary>As a cookie.</summary>
    public override string ToString() => WebEncoders.Base64UrlEncode(JsonSerializer.SerializeToUtf8Bytes(All));
}
