### 数据浏览器用语：表格，以及由此选出的图表。

## 读者自选栏目的图表

in-unit = { $table }，单位：{ $unit }
bars-from-origin = 柱形从原点量起，而对数坐标没有原点。
log-positive = 对数坐标只能表示正数。
measure = 指标
value = 数值
bar-chart = 柱形图
line-chart = 折线图
dot-plot = 点图
chosen-what = { $kind }：{ $title }（{ $subtitle }），共 { $count } 个数据。
chosen-extremes = 最高：{ $most }，{ $most-value }。最低：{ $least }，{ $least-value }。
undated = 缺少日期或此项数字：{ $rows }。
largest = 只画出最大的 { $drawn } 行，其余 { $more } 行见表格。
unmeasured = 没有此项数字的行：{ $rows }。
largest-and-unmeasured = { largest }{ unmeasured }

## 指标的单位

percent = 百分比
multiples = 倍数
tokens = 词元
parameters = 参数
gpu-hours = GPU 小时
characters = 字符
places = 名次
counts = 个数
unit-per = { $per }{ $unit }

## 指标的数字所不能表明的

limit-other-currencies = 其他货币按每美元兑 { $cny } 与 { $hkd } 折算，汇率取自原文自身的成对数字。
limit-range = 区间按中点绘制。
limit-bound = 只给出界限的数字（如“超过”）按界限绘制。

## 表格的单元

between-figures = ，
definition-of = { $column }：口径
basis-of = { $column }：金额基础

## 页面

every-table = 全部表格
description = 图表背后的全部表格：可搜索、排序，并用其中的列作图。
line = 图表背后的全部数据，逐格列出。打开任意表格即可搜索、排序，并用其中的列作图。
article-tables = 原文表格
prose-tables = 正文中的数字
entity-tables = 所涉公司、模型、人物与来源
tables-printed = 原文表格（原文写法）
rows = { $count } 行
section = ，第 { $section } 节

## 表格的操作

all = 全部
show = 显示
in-words = 换算成文字
ids = 编号
rows-all = { $rows } 行，{ $columns } 列。
rows-some = { $rows } 行中的 { $shown } 行，{ $columns } 列。
printed = ，原文作“{ $heading }”
kind-id = 编号
kind-text = 文字
kind-figure = 数字
kind-date = 日期
kind-reference = 名称

## 图表的操作

bars = 柱形
line-button = 折线
dots = 圆点
over = 时间
by = 按
figures = 数值列
other-unit = 单位不同的数字不能共用坐标轴。
no-dates = 折线需要日期列，此表没有。
no-column = 无法作图：此表没有任何列有多个单位相同的数字。
no-figure = 无法作图：所示各行都没有此项数字。
