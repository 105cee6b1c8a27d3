using System.Globalization;
using System.Text.Json;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Standards.Json;

/// <summary>A place in the text that is being read; whatever is wrong there is noted, and nothing comes back.</summary>
internal readonly struct JsonNode(JsonElement element, string path, List<StandardFault> faults)
{
    private const int LongestValue = 40;

    public bool IsText => element.ValueKind == JsonValueKind.String;

    /// <summary>The member with a name; nothing where it is left out or null.</summary>
    public JsonNode? Member(string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var member)
        && member.ValueKind != JsonValueKind.Null
            ? new JsonNode(member, $"{path}.{name}", faults)
            : null;

    /// <summary>The member with a name, which must be there.</summary>
    public JsonNode? Required(string name)
    {
        if (Member(name) is { } member)
        {
            return member;
        }

        faults.Add(new($"{path}.{name}", "", new("必填", "a value: it is required")));
        return null;
    }

    /// <summary>Whether this is an object; members that nobody asks for are misspelt.</summary>
    public bool IsObject(params ReadOnlySpan<string> members)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Wrong("对象", "an object");
            return false;
        }

        foreach (var member in element.EnumerateObject())
        {
            if (!members.Contains(member.Name))
            {
                var known = string.Join(' ', members!);
                faults.Add(new($"{path}.{member.Name}", "", new($"已知成员：{known}", $"one of the members {known}")));
            }
        }

        return true;
    }

    public string? Text() =>
        IsText && element.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : Nothing<string>("非空文本", "a text");

    /// <summary>A code: ASCII letters and digits in words joined by hyphens.</summary>
    public string? Code()
    {
        var text = IsText ? element.GetString()! : "";
        return text.Length > 0 && text.Split('-').All(word => word.Length > 0 && word.All(char.IsAsciiLetterOrDigit))
            ? text
            : Nothing<string>("由字母、数字与连字符组成的代码", "a code of letters, digits and hyphens");
    }

    public TValue? OneOf<TValue>(CodeBook<TValue> codes)
        where TValue : struct, Enum
    {
        if (IsText && codes.TryGet(element.GetString()!, out var value))
        {
            return value;
        }

        var known = string.Join(' ', codes.Values.Select(codes.CodeOf));
        Wrong($"以下之一：{known}", $"one of: {known}");
        return null;
    }

    public TCode? OneOf<TCode>(CodeList<TCode> codes)
        where TCode : struct, IListedCode<TCode>
    {
        if (IsText && element.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            && default(TCode).Of(text) is var code && codes.Contains(code))
        {
            return code;
        }

        var known = string.Join(' ', codes.Entries.Select(entry => entry.Code.Value));
        Wrong($"以下之一：{known}", $"one of: {known}");
        return null;
    }

    /// <summary>The id of a KPI: words joined by hyphens, the first in lower case.</summary>
    public string? KpiId() => IsText && Kpi.IsId(element.GetString()!)
        ? element.GetString()
        : Nothing<string>("由字母、数字与连字符组成的指标代码", "an id of lower-case words joined by hyphens");

    /// <summary>The first day of a month.</summary>
    public LocalDate? FirstOfMonth()
    {
        var read = IsText ? LocalDatePattern.Iso.Parse(element.GetString()!) : null;
        if (read is { Success: true, Value.Day: 1 })
        {
            return read.Value;
        }

        Wrong("某月的第一天，如 2026-07-01", "the first day of a month, such as 2026-07-01");
        return null;
    }

    /// <summary>One of some texts; any text where none are known.</summary>
    public string? OneOf(IReadOnlyList<string>? texts)
    {
        if (texts is null)
        {
            return Text();
        }

        if (IsText && texts.Contains(element.GetString(), StringComparer.Ordinal))
        {
            return element.GetString();
        }

        var known = string.Join(' ', texts);
        return Nothing<string>($"以下之一：{known}", $"one of: {known}");
    }

    /// <summary>A day of the period or of the calendar.</summary>
    public Day? Day() =>
        (IsText ? DayText.Parse(element.GetString()!) : null) ?? Nothing<Day>(
            "日：from、cut、as-of 或日期，可加 minus N days 或 reached within P3M",
            "a day: from, cut, as-of or a date, perhaps with minus N days or reached within P3M");

    public int? Whole(int least)
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) && number >= least)
        {
            return number;
        }

        var text = least.ToString(CultureInfo.InvariantCulture);
        Wrong($"不小于{text}的整数", $"a whole number, {text} or more");
        return null;
    }

    /// <summary>A whole number of 64 bits.</summary>
    public long? Whole()
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out var number))
        {
            return number;
        }

        Wrong("整数", "a whole number");
        return null;
    }

    public decimal? Number()
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var number) && number >= 0)
        {
            return number;
        }

        Wrong("不小于0的数", "a number, 0 or more");
        return null;
    }

    public bool Flag()
    {
        if (element.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Wrong("true 或 false", "true or false");
        }

        return element.ValueKind == JsonValueKind.True;
    }

    /// <summary>A name in zh and en, or one text for both.</summary>
    public Phrase? Phrase()
    {
        if (IsText)
        {
            return Text() is { } both ? new Phrase(both, both) : null;
        }

        var (zh, en) = IsObject("zh", "en") ? (Required("zh")?.Text(), Required("en")?.Text()) : (null, null);
        return zh is null || en is null ? null : new Phrase(zh, en);
    }

    /// <summary>An interval as in ISO 8601, of whole days, weeks, months or years ahead.</summary>
    public Period? Interval()
    {
        var read = IsText ? PeriodPattern.Roundtrip.Parse(element.GetString()!) : null;
        return read is { Success: true } && CalendarIntervals.IsForward(read.Value)
            ? read.Value
            : Nothing<Period>(
                "整日、周、月或年的时间段，如 P15D、P3M",
                "an interval of whole days, weeks, months or years, such as P15D or P3M");
    }

    public Source SourceOr(Source standing) =>
        Member("source") is { } source && source.Text() is { } citation ? new(citation) : standing;

    /// <summary>Every item of a list that can be read.</summary>
    public List<T> List<T>(Func<JsonNode, T?> read)
        where T : class => [.. Items().Select(read).OfType<T>()];

    /// <summary>Every item of a list that can be read.</summary>
    public List<T> Values<T>(Func<JsonNode, T?> read)
        where T : struct => [.. Items().Select(read).OfType<T>()];

    public void Wrong(string zh, string en)
    {
        var text = element.GetRawText();
        faults.Add(new(path, text.Length > LongestValue ? text[..LongestValue] + "…" : text, new(zh, en)));
    }

    /// <summary>The items of a list; none where it is something else, which is noted.</summary>
    public List<JsonNode> Items()
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            Wrong("列表", "a list");
            return [];
        }

        List<JsonNode> items = [];
        foreach (var item in element.EnumerateArray())
        {
            items.Add(new(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{items.Count}]"), faults));
        }

        return items;
    }

    private T? Nothing<T>(string zh, string en)
        where T : class
    {
        Wrong(zh, en);
        return null;
    }
}
