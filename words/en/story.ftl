### Words of the story. CELL is a cell’s figure, linked to the chart that shows it; WORDS its words alone, for names and dates; INSIDE the same without a capital.

## Around the sections

# Under the headline.
line = What they are worth, how fast their use grows, and whose open models lead: the figures of a single article, each shown with how well it is supported.
# Where the figures come from.
dateline = From { WORDS("sources/article/name") }; nothing later is included.
# Names the list of sections.
contents = In this story
# Heading of the great charts.
great = At a glance

## The week

week-name = The week
week-heading = A headline sum that nobody itemises
week-opening = The article counts { CELL("headline-claims/capital/figure") } of new capital and never says what adds up to it. What it names, all dated { WORDS("events/kimi-mega-round/date") }, differs in kind: { CELL("kimi-funding/may-2026/round_size") } that Moonshot AI says it has raised, a price of { CELL("deepseek-metrics/proposed-valuation/value") } that DeepSeek is still talking over, and { CELL("infinigence-metrics/latest-round/value") } for InfiniGence AI.
week-further = A valuation is not money raised, and an offer is neither. The timeline shows how well each event is supported. Nor do the amounts printed in yuan and dollars share a rate: DeepSeek’s target implies { CELL("exchange-rates/prose-figures-deepseek-target-figure/cny") } yuan to the dollar, Alibaba’s plan { CELL("exchange-rates/commitments-alibaba-amount/cny") }.

## Kimi

kimi-name = Kimi
kimi-heading = Kimi’s price has outrun what it earns
kimi-opening = In { WORDS("kimi-funding/jan-2026/when") } investors put Moonshot AI at { CELL("kimi-funding/jan-2026/valuation") }; by { WORDS("kimi-funding/may-2026/when") } it was { CELL("kimi-funding/may-2026/valuation") }, set by a consortium that is not named. Its models did improve in between, by the article’s telling: { WORDS("models/kimi-k2-6/name") }, released on { WORDS("events/kimi-k2-6-release/date") }, is ranked { CELL("kimi-timeline/apr-2026/ranking") } among open ones.
kimi-further = Revenue is a smaller story. Huafeng Capital puts the yearly run rate at { CELL("revenue-run-rate/kimi-arr/figure") }, with { CELL("kimi-revenue-mix/api/q2_2026") } of revenue now from developers; the price is { CELL("valuation-multiples/kimi/years") } of that. The article’s sums do not meet, either: for the year’s rounds the prose states { CELL("prose-figures/kimi-2026-total/figure") } and the table { CELL("kimi-funding/may-2026/cumulative") }, while the rounds listed add up to { CELL("kimi-funding/may-2026/added_up") }.

## DeepSeek

deepseek-name = DeepSeek
deepseek-heading = DeepSeek’s price is a request, not a fact
deepseek-opening = By the article, DeepSeek lived on its founder’s hedge fund and took { CELL("deepseek-metrics/previous-funding/value") } from anyone else. Now it is reported to ask for a valuation of { CELL("deepseek-metrics/proposed-valuation/value") }, { CELL("deepseek-scale/multiple/value") } that of Twitter, Snap and Spotify together. The reasons offered: people leave ({ CELL("prose-figures/departed-names/figure") } authors of the { WORDS("models/deepseek-v4/name") } report are marked as gone), the next model needs more computing, and rivals have caught up.
deepseek-further = The sums sit badly together. The founder would bring { CELL("deepseek-metrics/founder-contribution/value") }, said to be { CELL("prose-figures/founder-share/figure") } of the round, so the whole would be { CELL("deepseek-scale/implied-round/value") }. Elsewhere the same site calls it { CELL("prose-figures/deepseek-mega-round/figure") }, less than his part alone.

## The listings

listings-name = The listings
listings-heading = The listed labs lose more than they sell
listings-opening = Zhipu AI and MiniMax went public in Hong Kong a day apart; table and prose disagree on who came first. Their shares have since risen by { CELL("ipo-performance/zhipu-ai/peak_gain") } and { CELL("ipo-performance/minimax/peak_gain") } at the peak, from issue prices that the article does not know.
listings-further = The accounts, ascribed to filings, are the firmest figures here. MiniMax sold { CELL("lab-financials/revenue/minimax") } and lost { CELL("lab-financials/adjusted-net-loss/minimax") }; Zhipu sold { CELL("lab-financials/revenue/zhipu_ai") } and lost { CELL("lab-financials/adjusted-net-loss/zhipu_ai") }, after adjustments that are not explained. Against that stand market values of { CELL("valuation-convergence/minimax/valuation") } and { CELL("valuation-convergence/zhipu-ai/valuation") }: at that pace, { CELL("valuation-multiples/minimax/years") } and { CELL("valuation-multiples/zhipu-ai/years") } of sales.

## Infrastructure

infrastructure-name = Infrastructure
infrastructure-heading = Money raised, and money promised
infrastructure-opening = InfiniGence AI is described as writing the layer that lets the same model run on chips from NVIDIA, Huawei or AMD, which matters where export rules decide what can be bought. It has raised { CELL("infinigence-metrics/latest-round/value") }, and { CELL("infinigence-metrics/total-funding/value") } in all.
infrastructure-further = Alibaba’s promise is of another order: { CELL("commitments/alibaba/amount") } over { CELL("commitments/alibaba/years") }, which the article lists beside the units of its Token Hub, { CELL("prose-figures/alibaba-units/figure") } of them, not all named. It puts America’s chip subsidies at { CELL("commitments/us-chips-act/amount") }, over { CELL("commitments/us-chips-act/years") }: a year, that is { CELL("capital-commitments/us-chips-act/yearly") } against Alibaba’s { CELL("capital-commitments/alibaba/yearly") }. But a company’s plan for itself and a state’s aid to chip factories are not the same kind of money.

## Tokens

tokens-name = Tokens
tokens-heading = The tokens are counted; what they prove is not
tokens-opening = China’s data administration is quoted with { CELL("token-growth/march-2026/daily_tokens") } tokens a day, up from { CELL("token-growth/start-2024/daily_tokens") } at the { INSIDE("token-growth/start-2024/point") }. The prose gives that rise { CELL("prose-figures/token-span/figure") }; the table, { CELL("token-growth/march-2026/period") }.
tokens-further = For the world outside, the evidence is OpenRouter, a marketplace for access to models. By the week counted there, Chinese models ran at { CELL("openrouter-metrics/weekly-tokens/china") } and American ones at { CELL("openrouter-metrics/weekly-tokens/us") }, for users of whom { CELL("users/openrouter-american/figure") } are American and { CELL("users/openrouter-chinese/figure") } Chinese. Yet that week is a small part of China’s day. It shows what some developers choose, not what the world runs on.

## Cursor

cursor-name = Cursor
cursor-heading = An American tool with a Chinese model inside
cursor-opening = By the article’s reading, Cursor’s marketing pointed to the { CELL("cursor-architecture/initially-implied/base_model") }. Users who took its new coding service apart found { CELL("cursor-architecture/actual-base-model/base_model") }, and only then did a co-founder concede that this should have been said.
cursor-further = It is the plainest case in the article, since a co-founder has confirmed it. How far it carries is another matter: an open model may be taken by anyone, and dropped again. That it is the first of its kind is the article’s claim; nothing shows how that was checked.

## What comes next

ahead-name = What comes next
ahead-heading = What comes next is opinion
ahead-opening = The article sees { CELL("headline-claims/endgames/figure") } ways on: ByteDance, whose Doubao is said to handle { CELL("ecosystems/bytedance/token_volume") }, and Alibaba share out most users; or Chinese models become the engine behind products everywhere; or rules split the market by field. It holds the first the likeliest soon and the next the weightiest, and puts no odds on any.
ahead-further = Trust is offered as China’s advantage: { CELL("ai-trust/edelman-survey/china") } of Chinese and { CELL("ai-trust/edelman-survey/us") } of American respondents told Edelman that they trust AI. A survey measures what people say, and trust is no proof of quality. The changes of lead listed last rest on the article’s word alone.

## What people posted

posts = What people posted
# What to keep in mind before the posts.
before-posts = Summarised in our words. Whether the accounts belong to whom they name has not been checked.
# What the posts’ figures are beside the article’s own.
after-posts = The Chinese posts name no currency; the yuan signs are the article’s, in its English. Read so, the investor puts the listed labs’ losses at { CELL("social-posts/investor-zhang/combined_loss") }, far above what their accounts add up to, and the fans DeepSeek’s price at { CELL("social-posts/liang-fans/valuation") }, the digits that the article elsewhere gives in dollars.

## How to read the grades

grades = How far each figure can be trusted
# What textures say.
textures = Every figure carries a grade. A filled shape is what the article ascribes to a filing, an official statement or the company; hatched and outlined shapes are reports, talks and estimates; dashed lines are projections.
# Link to the data package.
package = All figures, as printed and with their sources: the data package
