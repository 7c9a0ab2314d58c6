### 多张图共用的词语。

china = 中国
united-states = 美国
us = 美国
with-aside = { $first }（{ $second }）
whose = { $who }：{ $what }

## 每行一个数据的表格

as-printed = 原文写法
as-of = 时点
evidence = 依据

## 列举

comma = 、
and = { " 与 " }

## 数字的性质

negotiating = 洽谈中
reported = 据报道
estimated = 估算
implied = 推算
planned = 计划中
projected = 预测

## 局限

limit-definitions = 此处共用坐标轴的数字口径不同：{ $list }，彼此不能代替。
# 金额所用汇率。
rates-pairs = 原文没有给出{ $currency }之处，每美元兑 { $rates }。
rates-one = 每美元兑 { $rates }，不论原文自己如何折算。
rates-printed = 图形在原文没有给出{ $currency }之处，按每美元兑 { $rates } 绘制。
rates-none = 未用，全部金额原文都写作{ $currency }。
rates-range = 原文自己的折算隐含每美元兑 { $ranges }。

## 名称与数字的列举

valued = { $name } { $value }
semicolon = ；

## 表头

company = 公司

## 由分句组成的句子

sentence = { $parts }。

## 几张表格共用的列

metric = 指标

## 各实验室与 Kimi 的图

log-scale = 对数刻度
bars = 柱形

## 以多种货币写出的金额所隐含的汇率

yuan-to-dollar = 每美元合人民币元
hkd-to-dollar = 每美元合港元
computed-rate = 由本图推算：{ $formula }。取整所容许的范围为 { $low } 至 { $high }。
computed-rate-unbounded = 由本图推算：{ $formula }。金额均为下限，汇率范围无法确定。
further = { $what }，{ $more }

## 图表在数字之外的说明

not-applicable = 不适用
undisclosed = 未披露
not-given = 未给出
added-up = 由本图相加：{ $formula }
computed-from = 由{ $parts }推算
computed = 由本图推算：{ $formula }
last = 和
others = 其他
citing = { $article }，援引{ $cited }

## 事件

event-release = 发布
event-funding = 融资
event-listing = 上市
event-disclosure = 披露
event-people = 人物
event-survey = 调查
event-policy = 政策
event-organisation = 组织
nobody = 政策与行业
events = 事件
event = 事件
events-caption = 图下标出的事件
events-event = 事件
events-date = 日期
events-kind = 类别

## 经筛选只显示部分的图表

shown = 所示：{ $all } 个数据中的 { $shown } 个：{ $names }
shown-sentence = { shown }。
part-of = 选自：{ $whole }
read-out = { $name }、{ $measure }：{ $value }
others-in-table = 其余见表格。
limits-of-whole = 以下局限针对整张图，此处只显示其中的部分。
