using System.CommandLine;
using System.Globalization;
using System.Numerics;

namespace Funnel.Samples.Console.Options;

/// <summary>Options that are a whole number, written with digits whatever the machine's culture.</summary>
internal static class NumberOption
{
    public static Option<int> Required(string name, string description, int least, int most = int.MaxValue) =>
        Create(name, description, required: true, least, most, (int number) => number);

    public static Option<int?> Optional(string name, string description, int least, int most = int.MaxValue) =>
        Create<int, int?>(name, description, required: false, least, most, number => number);

    public static Option<long> Seed(string name, string description) =>
        Create(name, description, required: true, long.MinValue, long.MaxValue, (long number) => number);

    private static Option<TValue> Create<TNumber, TValue>(
        string name, string description, bool required, TNumber least, TNumber most, Func<TNumber, TValue> convert)
        where TNumber : struct, IBinaryInteger<TNumber> => new(name)
        {
            Description = description,
            HelpName = "N",
            Required = required,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                var isNumber = TNumber.TryParse(
                    text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
                if (isNumber && number >= least && number <= most)
                {
                    return convert(number);
                }

                var bounds = string.Create(CultureInfo.InvariantCulture, $"from {least} to {most}");
                result.AddError($"{name} '{text}' is not a whole number {bounds}.");
                return default!;
            },
        };
}
