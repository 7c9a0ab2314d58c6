### Words of the tour: a chart at each stop, in a state of its own, with a caption. CELL is a cell’s figure, WORDS its words alone, INSIDE the same without a capital.

# Its name, and the link to it.
name = Tour
# Where a stop stands in it.
place = Tour, { $at } of { $all }
previous = Back
next = Next
# After the last stop.
again = From the start
# Names the links under the chart.
more = On in the tour
previous-stop = Back in the tour
next-stop = Next in the tour
own-page = This chart on its own page
story = To the story

## The stops

prices-heading = What they are worth
prices-caption = Each lab stands beside a peer that the article calls American, on an axis where equal steps are equal ratios. DeepSeek’s { CELL("valuation-convergence/deepseek/valuation") } is a price still talked over; MiniMax, whose shares are traded, is at { CELL("valuation-convergence/minimax/valuation") }, its peer at { CELL("valuation-convergence/minimax/peer_valuation") }.

rise-heading = How fast a price can rise
rise-caption = In { WORDS("kimi-funding/jan-2026/when") } investors put Moonshot AI at { CELL("kimi-funding/jan-2026/valuation") }; in { WORDS("kimi-funding/may-2026/when") } its price was { CELL("kimi-funding/may-2026/valuation") }. Even on a logarithmic axis the last step is the steepest.

years-heading = What stands behind a price
years-caption = Set against the yearly revenue last stated, Moonshot AI is priced at { CELL("valuation-multiples/kimi/years") } of it; MiniMax at { CELL("valuation-multiples/minimax/years") }, Zhipu AI at { CELL("valuation-multiples/zhipu-ai/years") }.

losses-heading = What is earned, and what is lost
losses-caption = The accounts of the listed labs are the firmest figures here. MiniMax sold { CELL("lab-financials/revenue/minimax") } and lost { CELL("lab-financials/adjusted-net-loss/minimax") }; Zhipu AI sold { CELL("lab-financials/revenue/zhipu_ai") } and lost { CELL("lab-financials/adjusted-net-loss/zhipu_ai") }.

use-heading = How much is used
use-caption = China’s tokens a day rose from { CELL("token-growth/start-2024/daily_tokens") } at the { INSIDE("token-growth/start-2024/point") } to { CELL("token-growth/march-2026/daily_tokens") } in { WORDS("token-growth/march-2026/point") }. On a logarithmic axis a steady pace is a straight line; the projection of { CELL("token-growth/projected-2027/daily_tokens") } asks for a slower pace.

choice-heading = Whose models are chosen
choice-caption = On OpenRouter, a marketplace for access to models, Chinese models ran at { CELL("openrouter-metrics/weekly-tokens/china") } and American ones at { CELL("openrouter-metrics/weekly-tokens/us") }, for users of whom { CELL("users/openrouter-american/figure") } are American. That week is a small part of China’s day.

lead-heading = Whose open models lead
lead-caption = By the article’s list { WORDS("models/kimi-k2-6/name") } leads the open models, before { WORDS("models/deepseek-v4/name") } and { WORDS("models/qwen-3-5/name") }. It names the index it ranks by, not the scores: how far apart the places are is not known.
