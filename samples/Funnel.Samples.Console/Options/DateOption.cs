using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Console.Options;

/// <summary>Options that are a calendar date, written <c>2010-10-31</c> whatever the machine's culture.</summary>
internal static class DateOption
{
    public static Option<LocalDate> Required(string name, string description) =>
        Create<LocalDate>(name, description, required: true, date => date);

    public static Option<LocalDate?> Optional(string name, string description) =>
        Create<LocalDate?>(name, description, required: false, date => date);

    private static Option<T> Create<T>(string name, string description, bool required, Func<LocalDate, T> convert) =>
        new(name)
        {
            Description = description,
            HelpName = "yyyy-MM-dd",
            Required = required,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                var read = LocalDatePattern.Iso.Parse(text);
                if (read.Success)
                {
                    return convert(read.Value);
                }

                result.AddError($"{name} '{text}' is not a calendar date; it is written like 2010-10-31.");
                return default;
            },
        };
}
